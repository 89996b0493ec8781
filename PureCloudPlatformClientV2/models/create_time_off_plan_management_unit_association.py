# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CreateTimeOffPlanManagementUnitAssociation(Model):
    """CreateTimeOffPlanManagementUnitAssociation of the Platform API.

    The platform requires: management_unit_id.
    """

    management_unit_id: str | None = field("managementUnitId", default=None)
    staffing_group_ids: list[str] | None = field("staffingGroupIds", default=None)
