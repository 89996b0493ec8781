# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, AlertSummaryEntity


class AlertSummary(Model):
    """Part of CommonAlert.

    Required by the platform: entities, metric_type, entities_are_team_members.
    """

    entities: list[AlertSummaryEntity] | None = field("entities", default=None)
    conversation: AddressableEntityRef | None = field("conversation", default=None)
    metric_type: Literal["Interval", "Instance"] | str | None = field("metricType", default=None)
    entities_are_team_members: bool | None = field("entitiesAreTeamMembers", default=None)
