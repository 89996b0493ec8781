# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MoveManagementUnitRequest(Model):
    """MoveManagementUnitRequest of the Platform API.

    The platform requires: business_unit_id.
    """

    business_unit_id: str | None = field("businessUnitId", default=None)
