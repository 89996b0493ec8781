# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Alteration, NextOccurrenceDetails, Pattern, Range


class Reoccurrence(Model):
    """Required by the platform: start, end, time_zone, pattern, range."""

    id: str | None = field("id", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    time_zone: str | None = field("timeZone", default=None)
    pattern: Pattern | None = field("pattern", default=None)
    range: Range | None = field("range", default=None)
    alterations: list[Alteration] | None = field("alterations", default=None)
    next_occurrence_details: NextOccurrenceDetails | None = field("nextOccurrenceDetails", default=None)
