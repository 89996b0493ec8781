# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class BuCreateTimeOffLimitRequest(Model):
    """BuCreateTimeOffLimitRequest of the Platform API."""

    staffing_group_id: str | None = field("staffingGroupId", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
