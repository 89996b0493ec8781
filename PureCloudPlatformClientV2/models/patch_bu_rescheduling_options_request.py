# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .patch_bu_rescheduling_options_management_unit_request import PatchBuReschedulingOptionsManagementUnitRequest


class PatchBuReschedulingOptionsRequest(Model):
    """PatchBuReschedulingOptionsRequest of the Platform API."""

    management_units: list[PatchBuReschedulingOptionsManagementUnitRequest] | None = field(
        "managementUnits", default=None
    )
