# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .action_map_schedule_group import ActionMapScheduleGroup


class ActionMapScheduleGroups(Model):
    """ActionMapScheduleGroups of the Platform API.

    The platform requires: action_map_schedule_group.
    """

    action_map_schedule_group: ActionMapScheduleGroup | None = field("actionMapScheduleGroup", default=None)
    emergency_action_map_schedule_group: ActionMapScheduleGroup | None = field(
        "emergencyActionMapScheduleGroup", default=None
    )
