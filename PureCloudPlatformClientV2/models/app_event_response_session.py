# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Referrer


class AppEventResponseSession(Model):
    """Part of AppEventResponse.

    Required by the platform: id, duration_in_seconds, event_count, screenview_count, created_date.
    """

    id: str | None = field("id", default=None)
    duration_in_seconds: int | None = field("durationInSeconds", default=None)
    event_count: int | None = field("eventCount", default=None)
    screenview_count: int | None = field("screenviewCount", default=None)
    referrer: Referrer | None = field("referrer", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
