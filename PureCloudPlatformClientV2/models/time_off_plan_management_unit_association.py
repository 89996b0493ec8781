# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .management_unit_reference import ManagementUnitReference
    from .staffing_group_reference import StaffingGroupReference


class TimeOffPlanManagementUnitAssociation(Model):
    """TimeOffPlanManagementUnitAssociation of the Platform API.

    The platform requires: management_unit.
    """

    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    staffing_groups: list[StaffingGroupReference] | None = field("staffingGroups", default=None)
