# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AlternativeShiftTradeListing, BuAlternativeShiftJobResponse


class BuListAlternativeShiftTradesResponse(Model):
    """Business unit list alternative shift trades: job and result. Answer of
    post_workforcemanagement_businessunit_alternativeshifts_trades_search.
    """

    job: BuAlternativeShiftJobResponse | None = field("job", default=None)
    result: AlternativeShiftTradeListing | None = field("result", default=None)
