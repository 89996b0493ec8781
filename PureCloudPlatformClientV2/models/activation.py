# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Activation(Model):
    """Activation of an action map. In ActionMap and 1 more.

    Required by the platform: type.
    """

    type: str | None = field("type", default=None)
    delay_in_seconds: int | None = field("delayInSeconds", default=None)
