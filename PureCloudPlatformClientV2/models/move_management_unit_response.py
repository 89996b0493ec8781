# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BusinessUnitReference


class MoveManagementUnitResponse(Model):
    """A move management unit: business unit and status. Answer of post_workforcemanagement_managementunit_move."""

    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
