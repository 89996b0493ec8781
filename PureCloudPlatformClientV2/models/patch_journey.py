# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PatchJourneyPattern


class PatchJourney(Model):
    """Part of PatchOutcome and 1 more."""

    patterns: list[PatchJourneyPattern] | None = field("patterns", default=None)
