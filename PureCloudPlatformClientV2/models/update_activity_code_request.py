# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SecondaryPresence, WfmVersionedEntityMetadata


class ListWrapperSecondaryPresence(Model):
    """Secondary presences of an activity code. In UpdateActivityCodeRequest."""

    values: list[SecondaryPresence] | None = field("values", default=None)


class UpdateActivityCodeRequest(Model):
    """An activity code to change: metadata, name, category and 8 more. Body of
    patch_workforcemanagement_businessunit_activitycode.

    Required by the platform: metadata.
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
    secondary_presences: ListWrapperSecondaryPresence | None = field("secondaryPresences", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
