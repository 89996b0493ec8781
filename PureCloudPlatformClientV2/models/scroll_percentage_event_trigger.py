# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ScrollPercentageEventTrigger(Model):
    """ScrollPercentageEventTrigger of the Platform API.

    The platform requires: percentage, event_name.
    """

    percentage: int | None = field("percentage", default=None)
    event_name: str | None = field("eventName", default=None)
