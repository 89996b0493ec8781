# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .outcome_attribution_results_response import OutcomeAttributionResultsResponse


class OutcomeAttributionResponseListing(Model):
    """OutcomeAttributionResponseListing of the Platform API."""

    entities: list[OutcomeAttributionResultsResponse] | None = field("entities", default=None)
