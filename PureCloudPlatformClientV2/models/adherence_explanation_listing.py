# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AdherenceExplanationResponse


class AdherenceExplanationListing(Model):
    """Part of QueryAdherenceExplanationsResponse."""

    entities: list[AdherenceExplanationResponse] | None = field("entities", default=None)
