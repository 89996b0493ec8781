# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SecondaryPresence


class CreateActivityCodeRequest(Model):
    """An activity code to create: name, category, length in minutes and 7 more. Body of
    post_workforcemanagement_businessunit_activitycodes.

    Required by the platform: name, category.
    """

    name: str | None = field("name", default=None)
    category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("category", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    counts_as_paid_time: bool | None = field("countsAsPaidTime", default=None)
    counts_as_work_time: bool | None = field("countsAsWorkTime", default=None)
    agent_time_off_selectable: bool | None = field("agentTimeOffSelectable", default=None)
    counts_toward_shrinkage: bool | None = field("countsTowardShrinkage", default=None)
    planned_shrinkage: bool | None = field("plannedShrinkage", default=None)
    interruptible: bool | None = field("interruptible", default=None)
    secondary_presences: list[SecondaryPresence] | None = field("secondaryPresences", default=None)
