# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .v2_mobius_alerts_topic_addressable_entity_ref import V2MobiusAlertsTopicAddressableEntityRef
    from .v2_mobius_alerts_topic_alert_summary_entity import V2MobiusAlertsTopicAlertSummaryEntity


class V2MobiusAlertsTopicAlertSummary(Model):
    """V2MobiusAlertsTopicAlertSummary of the Platform API."""

    entities: list[V2MobiusAlertsTopicAlertSummaryEntity] | None = field("entities", default=None)
    conversation: V2MobiusAlertsTopicAddressableEntityRef | None = field("conversation", default=None)
    metric_type: Literal["Interval", "Instance", "Unknown"] | str | None = field("metricType", default=None)
    is_team_member_rule_summary: bool | None = field("isTeamMemberRuleSummary", default=None)
    team_member_rule_summary: bool | None = field("teamMemberRuleSummary", default=None)
