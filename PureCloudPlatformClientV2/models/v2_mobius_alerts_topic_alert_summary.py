# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import V2MobiusAlertsTopicAddressableEntityRef, V2MobiusAlertsTopicAlertSummaryEntity


class V2MobiusAlertsTopicAlertSummary(Model):
    entities: list[V2MobiusAlertsTopicAlertSummaryEntity] | None = field("entities", default=None)
    conversation: V2MobiusAlertsTopicAddressableEntityRef | None = field("conversation", default=None)
    metric_type: Literal["Interval", "Instance", "Unknown"] | str | None = field("metricType", default=None)
    is_team_member_rule_summary: bool | None = field("isTeamMemberRuleSummary", default=None)
    team_member_rule_summary: bool | None = field("teamMemberRuleSummary", default=None)
