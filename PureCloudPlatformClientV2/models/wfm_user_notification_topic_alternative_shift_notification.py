# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import WfmUserNotificationTopicUserReference


class WfmUserNotificationTopicAlternativeShiftNotification(Model):
    id: str | None = field("id", default=None)
    week_date: datetime | None = field("weekDate", default=None)
    granularity: Literal["Daily", "Weekly"] | str | None = field("granularity", default=None)
    new_state: Literal[
        "Submitted", "Expired", "Approved", "Denied", "Canceled",
    ] | str | None = field("newState", default=None)
    initiating_user: WfmUserNotificationTopicUserReference | None = field("initiatingUser", default=None)
    initiating_shift_date: datetime | None = field("initiatingShiftDate", default=None)
    receiving_user: WfmUserNotificationTopicUserReference | None = field("receivingUser", default=None)
    receiving_shift_date: datetime | None = field("receivingShiftDate", default=None)
