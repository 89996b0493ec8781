# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OccurrenceDetails


class NextOccurrenceDetails(Model):
    start_occurrence_details: OccurrenceDetails | None = field("startOccurrenceDetails", default=None)
    end_occurrence_details: OccurrenceDetails | None = field("endOccurrenceDetails", default=None)
