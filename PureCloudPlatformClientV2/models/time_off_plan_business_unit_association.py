# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .management_unit_reference import ManagementUnitReference
    from .staffing_group_reference import StaffingGroupReference


class TimeOffPlanBusinessUnitAssociation(Model):
    """TimeOffPlanBusinessUnitAssociation of the Platform API."""

    management_units: list[ManagementUnitReference] | None = field("managementUnits", default=None)
    staffing_groups: list[StaffingGroupReference] | None = field("staffingGroups", default=None)
