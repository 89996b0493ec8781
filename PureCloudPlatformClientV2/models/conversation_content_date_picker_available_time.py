# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ConversationContentDatePickerAvailableTime(Model):
    duration: int | None = field("duration", default=None)
    date_time: datetime | None = field("dateTime", default=None)
