# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OutcomeAttributionResultsResponse


class OutcomeAttributionResponseListing(Model):
    """Given by get_journey_outcomes_attributions_job_results."""

    entities: list[OutcomeAttributionResultsResponse] | None = field("entities", default=None)
