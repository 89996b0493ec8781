# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PatchBuReschedulingOptionsManagementUnitRequest


class PatchBuReschedulingOptionsRequest(Model):
    """Part of PatchBuScheduleRunRequest."""

    management_units: list[PatchBuReschedulingOptionsManagementUnitRequest] | None = field(
        "managementUnits", default=None
    )
