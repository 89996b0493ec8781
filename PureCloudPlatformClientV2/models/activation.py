# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class Activation(Model):
    """Activation of the Platform API.

    The platform requires: type.
    """

    type: str | None = field("type", default=None)
    delay_in_seconds: int | None = field("delayInSeconds", default=None)
