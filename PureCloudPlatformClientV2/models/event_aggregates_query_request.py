# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EventAggregatesQueryRequest(Model):
    """Required by the platform: interval."""

    interval: str | None = field("interval", default=None)
