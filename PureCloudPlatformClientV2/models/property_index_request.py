# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AnalyticsProperty


class PropertyIndexRequest(Model):
    """A property index: session id, target date and properties. Answer of
    post_analytics_conversation_details_properties; body of post_analytics_conversation_details_properties.

    Required by the platform: session_id, target_date, properties.
    """

    session_id: str | None = field("sessionId", default=None)
    target_date: datetime | None = field("targetDate", default=None)
    properties: list[AnalyticsProperty] | None = field("properties", default=None)
