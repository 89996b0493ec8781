# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ConversationContentDatePicker(Model):
    """A conversation content date picker: title, subtitle, image URL and 3 more. No method or topic of the definition
    has it.
    """

    title: str | None = field("title", default=None)
    subtitle: str | None = field("subtitle", default=None)
    image_url: str | None = field("imageUrl", default=None)
    date_minimum: datetime | None = field("dateMinimum", default=None)
    date_maximum: datetime | None = field("dateMaximum", default=None)
    available_times: list[ConversationContentDatePickerAvailableTime] | None = field("availableTimes", default=None)


class ConversationContentDatePickerAvailableTime(Model):
    """One of the available times of a conversation content date picker. In ConversationContentDatePicker."""

    duration: int | None = field("duration", default=None)
    date_time: datetime | None = field("dateTime", default=None)
