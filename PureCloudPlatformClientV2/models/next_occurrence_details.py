# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .occurrence_details import OccurrenceDetails


class NextOccurrenceDetails(Model):
    """NextOccurrenceDetails of the Platform API."""

    start_occurrence_details: OccurrenceDetails | None = field("startOccurrenceDetails", default=None)
    end_occurrence_details: OccurrenceDetails | None = field("endOccurrenceDetails", default=None)
