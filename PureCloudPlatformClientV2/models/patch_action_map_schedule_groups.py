# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActionMapScheduleGroup


class PatchActionMapScheduleGroups(Model):
    """Part of PatchActionMap.

    Required by the platform: action_map_schedule_group.
    """

    action_map_schedule_group: ActionMapScheduleGroup | None = field("actionMapScheduleGroup", default=None)
    emergency_action_map_schedule_group: ActionMapScheduleGroup | None = field(
        "emergencyActionMapScheduleGroup", default=None
    )
