# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .patch_bu_rescheduling_options_request import PatchBuReschedulingOptionsRequest


class PatchBuScheduleRunRequest(Model):
    """PatchBuScheduleRunRequest of the Platform API."""

    rescheduling_options: PatchBuReschedulingOptionsRequest | None = field("reschedulingOptions", default=None)
