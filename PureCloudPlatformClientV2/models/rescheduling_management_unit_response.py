# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .management_unit_reference import ManagementUnitReference


class ReschedulingManagementUnitResponse(Model):
    """ReschedulingManagementUnitResponse of the Platform API."""

    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    applied: bool | None = field("applied", default=None)
