# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DigitLength(Model):
    """DigitLength of the Platform API."""

    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
