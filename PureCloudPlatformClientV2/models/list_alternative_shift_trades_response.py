# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .alternative_shift_job_response import AlternativeShiftJobResponse
    from .alternative_shift_trade_listing import AlternativeShiftTradeListing


class ListAlternativeShiftTradesResponse(Model):
    """ListAlternativeShiftTradesResponse of the Platform API."""

    job: AlternativeShiftJobResponse | None = field("job", default=None)
    result: AlternativeShiftTradeListing | None = field("result", default=None)
