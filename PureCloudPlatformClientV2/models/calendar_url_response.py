# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CalendarUrlResponse(Model):
    """CalendarUrlResponse of the Platform API."""

    calendar_url: str | None = field("calendarUrl", default=None)
    self_uri: str | None = field("selfUri", default=None)
