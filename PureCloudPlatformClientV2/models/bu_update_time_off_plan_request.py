# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SetWrapperString, ValueWrapperHrisTimeOffType, WfmVersionedEntityMetadata


class BuUpdateTimeOffPlanRequest(Model):
    """A business unit update time off plan: metadata, name, activity code ids and 7 more. Body of
    patch_workforcemanagement_businessunit_timeoffplan.

    Required by the platform: metadata.
    """

    name: str | None = field("name", default=None)
    activity_code_ids: SetWrapperString | None = field("activityCodeIds", default=None)
    auto_approval_rule: Literal[
        "Never", "Always", "CheckLimits", "CheckActivityCodes", "CheckLimitsAndActivityCodes",
    ] | str | None = field("autoApprovalRule", default=None)
    days_before_start_to_expire_from_waitlist: int | None = field("daysBeforeStartToExpireFromWaitlist", default=None)
    hris_time_off_type: ValueWrapperHrisTimeOffType | None = field("hrisTimeOffType", default=None)
    enabled: bool | None = field("enabled", default=None)
    count_against_time_off_limits: bool | None = field("countAgainstTimeOffLimits", default=None)
    business_unit_association: UpdateTimeOffPlanBusinessUnitAssociation | None = field(
        "businessUnitAssociation", default=None
    )
    management_unit_association: UpdateTimeOffPlanManagementUnitAssociation | None = field(
        "managementUnitAssociation", default=None
    )
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)


class UpdateTimeOffPlanBusinessUnitAssociation(Model):
    """Business unit association of a business unit update time off plan. In BuUpdateTimeOffPlanRequest."""

    management_unit_ids: SetWrapperString | None = field("managementUnitIds", default=None)
    staffing_group_ids: SetWrapperString | None = field("staffingGroupIds", default=None)


class UpdateTimeOffPlanManagementUnitAssociation(Model):
    """Management unit association of a business unit update time off plan. In BuUpdateTimeOffPlanRequest."""

    staffing_group_ids: SetWrapperString | None = field("staffingGroupIds", default=None)
