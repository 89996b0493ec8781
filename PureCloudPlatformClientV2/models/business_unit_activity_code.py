# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SecondaryPresence, WfmVersionedEntityMetadata


class BusinessUnitActivityCode(Model):
    """A business unit activity code, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}. Answer of
    get_workforcemanagement_businessunit_activitycode and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    active: bool | None = field("active", default=None)
    default_code: bool | None = field("defaultCode", default=None)
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
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
