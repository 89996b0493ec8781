# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MoveManagementUnitRequest(Model):
    """A move management unit: business unit id. Body of post_workforcemanagement_managementunit_move.

    Required by the platform: business_unit_id.
    """

    business_unit_id: str | None = field("businessUnitId", default=None)
