# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyViewElementFilterRangeData


class JourneyViewElementFilterRange(Model):
    lt: JourneyViewElementFilterRangeData | None = field("lt", default=None)
    lte: JourneyViewElementFilterRangeData | None = field("lte", default=None)
    gt: JourneyViewElementFilterRangeData | None = field("gt", default=None)
    gte: JourneyViewElementFilterRangeData | None = field("gte", default=None)
    eq: JourneyViewElementFilterRangeData | None = field("eq", default=None)
    neq: JourneyViewElementFilterRangeData | None = field("neq", default=None)
