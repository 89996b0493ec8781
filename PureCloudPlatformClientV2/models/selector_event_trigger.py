# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SelectorEventTrigger(Model):
    """SelectorEventTrigger of the Platform API.

    The platform requires: selector, event_name.
    """

    selector: str | None = field("selector", default=None)
    event_name: str | None = field("eventName", default=None)
