# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .alteration import Alteration
    from .next_occurrence_details import NextOccurrenceDetails
    from .pattern import Pattern
    from .range import Range


class Reoccurrence(Model):
    """Reoccurrence of the Platform API.

    The platform requires: start, end, time_zone, pattern, range.
    """

    id: str | None = field("id", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    time_zone: str | None = field("timeZone", default=None)
    pattern: Pattern | None = field("pattern", default=None)
    range: Range | None = field("range", default=None)
    alterations: list[Alteration] | None = field("alterations", default=None)
    next_occurrence_details: NextOccurrenceDetails | None = field("nextOccurrenceDetails", default=None)
