# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ManagementUnitReference


class ReschedulingManagementUnitResponse(Model):
    """Part of ReschedulingOptionsRunResponse."""

    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    applied: bool | None = field("applied", default=None)
