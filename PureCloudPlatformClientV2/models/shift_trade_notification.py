# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UserReference


class ShiftTradeNotification(Model):
    """Part of WfmUserNotification."""

    week_date: str | None = field("weekDate", default=None)
    trade_id: str | None = field("tradeId", default=None)
    one_sided: bool | None = field("oneSided", default=None)
    new_state: Literal[
        "Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled",
    ] | str | None = field("newState", default=None)
    initiating_user: UserReference | None = field("initiatingUser", default=None)
    initiating_shift_date: datetime | None = field("initiatingShiftDate", default=None)
    receiving_user: UserReference | None = field("receivingUser", default=None)
    receiving_shift_date: datetime | None = field("receivingShiftDate", default=None)
