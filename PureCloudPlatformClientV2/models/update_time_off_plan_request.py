# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SetWrapperString, ValueWrapperHrisTimeOffType, WfmVersionedEntityMetadata


class UpdateTimeOffPlanRequest(Model):
    """A time off plan to change: metadata, name, activity code ids and 5 more. Body of
    patch_workforcemanagement_managementunit_timeoffplan.

    Required by the platform: metadata.
    """

    name: str | None = field("name", default=None)
    activity_code_ids: SetWrapperString | None = field("activityCodeIds", default=None)
    time_off_limit_ids: SetWrapperString | None = field("timeOffLimitIds", default=None)
    auto_approval_rule: Literal[
        "Never", "Always", "CheckLimits", "CheckActivityCodes", "CheckLimitsAndActivityCodes",
    ] | str | None = field("autoApprovalRule", default=None)
    days_before_start_to_expire_from_waitlist: int | None = field("daysBeforeStartToExpireFromWaitlist", default=None)
    hris_time_off_type: ValueWrapperHrisTimeOffType | None = field("hrisTimeOffType", default=None)
    active: bool | None = field("active", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
