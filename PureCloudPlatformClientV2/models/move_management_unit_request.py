# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MoveManagementUnitRequest(Model):
    """Required by the platform: business_unit_id."""

    business_unit_id: str | None = field("businessUnitId", default=None)
