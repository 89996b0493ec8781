# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CreateTimeOffPlanBusinessUnitAssociation(Model):
    management_unit_ids: list[str] | None = field("managementUnitIds", default=None)
    staffing_group_ids: list[str] | None = field("staffingGroupIds", default=None)
