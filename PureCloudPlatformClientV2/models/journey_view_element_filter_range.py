# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_view_element_filter_range_data import JourneyViewElementFilterRangeData


class JourneyViewElementFilterRange(Model):
    """JourneyViewElementFilterRange of the Platform API."""

    lt: JourneyViewElementFilterRangeData | None = field("lt", default=None)
    lte: JourneyViewElementFilterRangeData | None = field("lte", default=None)
    gt: JourneyViewElementFilterRangeData | None = field("gt", default=None)
    gte: JourneyViewElementFilterRangeData | None = field("gte", default=None)
    eq: JourneyViewElementFilterRangeData | None = field("eq", default=None)
    neq: JourneyViewElementFilterRangeData | None = field("neq", default=None)
