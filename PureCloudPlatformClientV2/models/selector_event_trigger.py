# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SelectorEventTrigger(Model):
    """Part of JourneyEventsSettings.

    Required by the platform: selector, event_name.
    """

    selector: str | None = field("selector", default=None)
    event_name: str | None = field("eventName", default=None)
