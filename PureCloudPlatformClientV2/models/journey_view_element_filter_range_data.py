# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class JourneyViewElementFilterRangeData(Model):
    """JourneyViewElementFilterRangeData of the Platform API."""

    duration: str | None = field("duration", default=None)
    number: float | None = field("number", default=None)
