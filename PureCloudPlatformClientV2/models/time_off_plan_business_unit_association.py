# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ManagementUnitReference, StaffingGroupReference


class TimeOffPlanBusinessUnitAssociation(Model):
    """Part of BuTimeOffPlanResponse."""

    management_units: list[ManagementUnitReference] | None = field("managementUnits", default=None)
    staffing_groups: list[StaffingGroupReference] | None = field("staffingGroups", default=None)
