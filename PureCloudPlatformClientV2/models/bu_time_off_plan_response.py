# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        BuTimeOffLimitReference, HrisTimeOffType, ManagementUnitReference, StaffingGroupReference,
        WfmVersionedEntityMetadata,
    )


class BuTimeOffPlanResponse(Model):
    """A business unit time off plan, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}. Answer of
    get_workforcemanagement_businessunit_timeoffplan and 2 more.

    Required by the platform: name, activity_code_ids, auto_approval_rule, days_before_start_to_expire_from_waitlist,
    enabled, count_against_time_off_limits, metadata.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    activity_code_ids: list[str] | None = field("activityCodeIds", default=None)
    time_off_limits: list[BuTimeOffLimitReference] | None = field("timeOffLimits", default=None)
    auto_approval_rule: Literal[
        "Never", "Always", "CheckLimits", "CheckActivityCodes", "CheckLimitsAndActivityCodes",
    ] | str | None = field("autoApprovalRule", default=None)
    days_before_start_to_expire_from_waitlist: int | None = field("daysBeforeStartToExpireFromWaitlist", default=None)
    hris_time_off_type: HrisTimeOffType | None = field("hrisTimeOffType", default=None)
    enabled: bool | None = field("enabled", default=None)
    count_against_time_off_limits: bool | None = field("countAgainstTimeOffLimits", default=None)
    business_unit_association: TimeOffPlanBusinessUnitAssociation | None = field(
        "businessUnitAssociation", default=None
    )
    management_unit_association: TimeOffPlanManagementUnitAssociation | None = field(
        "managementUnitAssociation", default=None
    )
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)


class TimeOffPlanBusinessUnitAssociation(Model):
    """Business unit association of a business unit time off plan. In BuTimeOffPlanResponse."""

    management_units: list[ManagementUnitReference] | None = field("managementUnits", default=None)
    staffing_groups: list[StaffingGroupReference] | None = field("staffingGroups", default=None)


class TimeOffPlanManagementUnitAssociation(Model):
    """Management unit association of a business unit time off plan. In BuTimeOffPlanResponse.

    Required by the platform: management_unit.
    """

    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    staffing_groups: list[StaffingGroupReference] | None = field("staffingGroups", default=None)
