# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SelectorEventTrigger(Model):
    """Required by the platform: selector, event_name."""

    selector: str | None = field("selector", default=None)
    event_name: str | None = field("eventName", default=None)
