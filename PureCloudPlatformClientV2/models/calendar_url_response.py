# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CalendarUrlResponse(Model):
    """A calendar URL: calendar URL and 1 more. Answer of get_workforcemanagement_calendar_url_ics and 1 more."""

    calendar_url: str | None = field("calendarUrl", default=None)
    self_uri: str | None = field("selfUri", default=None)
