# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CreateTimeOffPlanBusinessUnitAssociation(Model):
    """CreateTimeOffPlanBusinessUnitAssociation of the Platform API."""

    management_unit_ids: list[str] | None = field("managementUnitIds", default=None)
    staffing_group_ids: list[str] | None = field("staffingGroupIds", default=None)
