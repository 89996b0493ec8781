# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmVersionedEntityMetadata


class ActivityCode(Model):
    """One, by key, of the activity codes of an activity code container. In ActivityCodeContainer.

    Required by the platform: metadata.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    name: str | None = field("name", default=None)
    is_active: bool | None = field("isActive", default=None)
    is_default: bool | None = field("isDefault", default=None)
    category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("category", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    counts_as_paid_time: bool | None = field("countsAsPaidTime", default=None)
    counts_as_work_time: bool | None = field("countsAsWorkTime", default=None)
    agent_time_off_selectable: bool | None = field("agentTimeOffSelectable", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)


class ActivityCodeContainer(Model):
    """An activity code container: metadata and activity codes. Answer of
    get_workforcemanagement_managementunit_activitycodes.

    Required by the platform: metadata.
    """

    activity_codes: dict[str, ActivityCode] | None = field("activityCodes", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
