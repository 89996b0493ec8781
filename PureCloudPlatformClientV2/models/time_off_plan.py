# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import HrisTimeOffType, TimeOffLimitReference, WfmVersionedEntityMetadata


class TimeOffPlan(Model):
    """A time off plan, kept at
    /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}. Answer of
    get_workforcemanagement_managementunit_timeoffplan and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    activity_code_ids: list[str] | None = field("activityCodeIds", default=None)
    time_off_limits: list[TimeOffLimitReference] | None = field("timeOffLimits", default=None)
    auto_approval_rule: Literal[
        "Never", "Always", "CheckLimits", "CheckActivityCodes", "CheckLimitsAndActivityCodes",
    ] | str | None = field("autoApprovalRule", default=None)
    days_before_start_to_expire_from_waitlist: int | None = field("daysBeforeStartToExpireFromWaitlist", default=None)
    hris_time_off_type: HrisTimeOffType | None = field("hrisTimeOffType", default=None)
    active: bool | None = field("active", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
