# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AdherenceExplanationResponse


class AdherenceExplanationListingBuQueryResponse(Model):
    """List of adherence explanations. In AdherenceExplanationJob and 1 more."""

    entities: list[AdherenceExplanationResponse] | None = field("entities", default=None)
