# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef


class AlertSummaryEntity(Model):
    """Part of AlertSummary.

    Required by the platform: entity_type, alerting.
    """

    entity_type: Literal[
        "User", "Group", "Queue", "Team", "TeamMembers",
    ] | str | None = field("entityType", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
    group: AddressableEntityRef | None = field("group", default=None)
    queue: AddressableEntityRef | None = field("queue", default=None)
    team: AddressableEntityRef | None = field("team", default=None)
    alerting: bool | None = field("alerting", default=None)
