# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class CreateAlternativeShiftTradeRequest(Model):
    """An alternative shift trade to create: job id, alternative shift trade granularity, drop shift reference keys and
    2 more. Body of post_workforcemanagement_alternativeshifts_trades.

    Required by the platform: job_id, alternative_shift_trade_granularity.
    """

    job_id: str | None = field("jobId", default=None)
    drop_shift_reference_keys: list[str] | None = field("dropShiftReferenceKeys", default=None)
    pickup_shift_reference_keys: list[str] | None = field("pickupShiftReferenceKeys", default=None)
    alternative_shift_trade_granularity: Literal[
        "Daily",
    ] | str | None = field("alternativeShiftTradeGranularity", default=None)
    expiration_date: datetime | None = field("expirationDate", default=None)
