# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .bu_time_off_limit_reference import BuTimeOffLimitReference
    from .hris_time_off_type import HrisTimeOffType
    from .time_off_plan_business_unit_association import TimeOffPlanBusinessUnitAssociation
    from .time_off_plan_management_unit_association import TimeOffPlanManagementUnitAssociation
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class BuTimeOffPlanResponse(Model):
    """BuTimeOffPlanResponse of the Platform API.

    The platform requires: name, activity_code_ids, auto_approval_rule, days_before_start_to_expire_from_waitlist,
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
