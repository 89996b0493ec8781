# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateTimeOffPlanBusinessUnitAssociation(Model):
    """Part of BuCreateTimeOffPlanRequest."""

    management_unit_ids: list[str] | None = field("managementUnitIds", default=None)
    staffing_group_ids: list[str] | None = field("staffingGroupIds", default=None)
