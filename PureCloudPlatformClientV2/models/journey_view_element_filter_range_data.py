# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class JourneyViewElementFilterRangeData(Model):
    duration: str | None = field("duration", default=None)
    number: float | None = field("number", default=None)
