# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class OccurrenceDetails(Model):
    date_of_next_occurrence: datetime | None = field("dateOfNextOccurrence", default=None)
    number_of_occurrences: int | None = field("numberOfOccurrences", default=None)
