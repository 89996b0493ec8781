# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class BuCreateTimeOffLimitRequest(Model):
    staffing_group_id: str | None = field("staffingGroupId", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
