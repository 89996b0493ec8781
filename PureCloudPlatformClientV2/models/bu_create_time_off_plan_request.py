# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import HrisTimeOffType


class BuCreateTimeOffPlanRequest(Model):
    """A business unit create time off plan: name, activity code ids, auto approval rule and 6 more. Body of
    post_workforcemanagement_businessunit_timeoffplans.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    activity_code_ids: list[str] | None = field("activityCodeIds", default=None)
    auto_approval_rule: Literal[
        "Never", "Always", "CheckLimits", "CheckActivityCodes", "CheckLimitsAndActivityCodes",
    ] | str | None = field("autoApprovalRule", default=None)
    days_before_start_to_expire_from_waitlist: int | None = field("daysBeforeStartToExpireFromWaitlist", default=None)
    hris_time_off_type: HrisTimeOffType | None = field("hrisTimeOffType", default=None)
    enabled: bool | None = field("enabled", default=None)
    count_against_time_off_limits: bool | None = field("countAgainstTimeOffLimits", default=None)
    business_unit_association: CreateTimeOffPlanBusinessUnitAssociation | None = field(
        "businessUnitAssociation", default=None
    )
    management_unit_association: CreateTimeOffPlanManagementUnitAssociation | None = field(
        "managementUnitAssociation", default=None
    )


class CreateTimeOffPlanBusinessUnitAssociation(Model):
    """Business unit association of a business unit create time off plan. In BuCreateTimeOffPlanRequest."""

    management_unit_ids: list[str] | None = field("managementUnitIds", default=None)
    staffing_group_ids: list[str] | None = field("staffingGroupIds", default=None)


class CreateTimeOffPlanManagementUnitAssociation(Model):
    """Management unit association of a business unit create time off plan. In BuCreateTimeOffPlanRequest.

    Required by the platform: management_unit_id.
    """

    management_unit_id: str | None = field("managementUnitId", default=None)
    staffing_group_ids: list[str] | None = field("staffingGroupIds", default=None)
