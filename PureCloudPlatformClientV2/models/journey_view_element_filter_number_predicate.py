# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class JourneyViewElementFilterNumberPredicate(Model):
    """A journey view element filter number predicate: dimension, range, operator and 1 more. No method or topic of the
    definition has it.

    Required by the platform: dimension, range.
    """

    dimension: str | None = field("dimension", default=None)
    operator: Literal["Matches", "NotMatches"] | str | None = field("operator", default=None)
    no_value: bool | None = field("noValue", default=None)
    range: JourneyViewElementFilterRange | None = field("range", default=None)


class JourneyViewElementFilterRange(Model):
    """Range of a journey view element filter number predicate. In JourneyViewElementFilterNumberPredicate."""

    lt: JourneyViewElementFilterRangeData | None = field("lt", default=None)
    lte: JourneyViewElementFilterRangeData | None = field("lte", default=None)
    gt: JourneyViewElementFilterRangeData | None = field("gt", default=None)
    gte: JourneyViewElementFilterRangeData | None = field("gte", default=None)
    eq: JourneyViewElementFilterRangeData | None = field("eq", default=None)
    neq: JourneyViewElementFilterRangeData | None = field("neq", default=None)


class JourneyViewElementFilterRangeData(Model):
    """Eq of a journey view element filter range. In JourneyViewElementFilterRange."""

    duration: str | None = field("duration", default=None)
    number: float | None = field("number", default=None)
