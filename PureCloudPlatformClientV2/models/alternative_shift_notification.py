# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from . import UserReference


class AlternativeShiftNotification(Model):
    """Part of WfmUserNotification.

    Required by the platform: week_date, granularity, initiating_user, initiating_shift_date.
    """

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    granularity: Literal["Daily"] | str | None = field("granularity", default=None)
    new_state: Literal[
        "Canceled", "Denied", "Expired", "Submitted", "Approved",
    ] | str | None = field("newState", default=None)
    initiating_user: UserReference | None = field("initiatingUser", default=None)
    initiating_shift_date: datetime | None = field("initiatingShiftDate", default=None)
    receiving_user: UserReference | None = field("receivingUser", default=None)
    receiving_shift_date: datetime | None = field("receivingShiftDate", default=None)
    self_uri: str | None = field("selfUri", default=None)
