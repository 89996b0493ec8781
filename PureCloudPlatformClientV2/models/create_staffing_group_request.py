# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CreateStaffingGroupRequest(Model):
    """CreateStaffingGroupRequest of the Platform API.

    The platform requires: name.
    """

    name: str | None = field("name", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
