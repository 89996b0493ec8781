# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import HrisTimeOffType


class CreateTimeOffPlanRequest(Model):
    """A time off plan to create: name, auto approval rule, active and 4 more. Body of
    post_workforcemanagement_managementunit_timeoffplans.

    Required by the platform: name, auto_approval_rule, active.
    """

    name: str | None = field("name", default=None)
    activity_code_ids: list[str] | None = field("activityCodeIds", default=None)
    time_off_limit_ids: list[str] | None = field("timeOffLimitIds", default=None)
    auto_approval_rule: Literal[
        "Never", "Always", "CheckLimits", "CheckActivityCodes", "CheckLimitsAndActivityCodes",
    ] | str | None = field("autoApprovalRule", default=None)
    days_before_start_to_expire_from_waitlist: int | None = field("daysBeforeStartToExpireFromWaitlist", default=None)
    hris_time_off_type: HrisTimeOffType | None = field("hrisTimeOffType", default=None)
    active: bool | None = field("active", default=None)
