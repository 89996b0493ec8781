# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import V2MobiusAlertsTopicAlertingAddressableEntityRef


class V2MobiusAlertsTopicAlertSummaryEntity(Model):
    entity_type: Literal[
        "Organization", "User", "Queue", "Group", "Edge", "Team", "TeamMembers",
    ] | str | None = field("entityType", default=None)
    user: V2MobiusAlertsTopicAlertingAddressableEntityRef | None = field("user", default=None)
    group: V2MobiusAlertsTopicAlertingAddressableEntityRef | None = field("group", default=None)
    queue: V2MobiusAlertsTopicAlertingAddressableEntityRef | None = field("queue", default=None)
    team: V2MobiusAlertsTopicAlertingAddressableEntityRef | None = field("team", default=None)
    alerting: bool | None = field("alerting", default=None)
