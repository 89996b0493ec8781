# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ManagementUnitReference, StaffingGroupReference


class TimeOffPlanManagementUnitAssociation(Model):
    """Part of BuTimeOffPlanResponse.

    Required by the platform: management_unit.
    """

    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    staffing_groups: list[StaffingGroupReference] | None = field("staffingGroups", default=None)
