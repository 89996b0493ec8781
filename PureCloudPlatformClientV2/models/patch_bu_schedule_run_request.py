# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PatchBuReschedulingOptionsRequest


class PatchBuScheduleRunRequest(Model):
    """Taken by patch_workforcemanagement_businessunit_scheduling_run."""

    rescheduling_options: PatchBuReschedulingOptionsRequest | None = field("reschedulingOptions", default=None)
