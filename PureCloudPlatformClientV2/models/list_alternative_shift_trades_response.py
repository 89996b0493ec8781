# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AlternativeShiftJobResponse, AlternativeShiftTradeListing


class ListAlternativeShiftTradesResponse(Model):
    """List alternative shift trades: job and result. Answer of get_workforcemanagement_alternativeshifts_trades."""

    job: AlternativeShiftJobResponse | None = field("job", default=None)
    result: AlternativeShiftTradeListing | None = field("result", default=None)
