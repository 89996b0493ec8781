# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EventAggregatesQueryRequest(Model):
    """An event aggregates query: interval. Body of post_usage_events_aggregates_query.

    Required by the platform: interval.
    """

    interval: str | None = field("interval", default=None)
