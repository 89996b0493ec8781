# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class AddShiftTradeRequest(Model):
    """A shift trade to add: schedule id, initiating shift id, receiving user id and 2 more. Body of
    post_workforcemanagement_managementunit_week_shifttrades.

    Required by the platform: schedule_id, initiating_shift_id.
    """

    schedule_id: str | None = field("scheduleId", default=None)
    initiating_shift_id: str | None = field("initiatingShiftId", default=None)
    receiving_user_id: str | None = field("receivingUserId", default=None)
    expiration: datetime | None = field("expiration", default=None)
    acceptable_intervals: list[str] | None = field("acceptableIntervals", default=None)
