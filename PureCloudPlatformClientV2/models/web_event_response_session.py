# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Referrer


class WebEventResponseSession(Model):
    """Part of WebEventResponse.

    Required by the platform: duration_in_seconds, event_count, pageview_count, created_date.
    """

    id: str | None = field("id", default=None)
    duration_in_seconds: int | None = field("durationInSeconds", default=None)
    event_count: int | None = field("eventCount", default=None)
    pageview_count: int | None = field("pageviewCount", default=None)
    referrer: Referrer | None = field("referrer", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
