# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RequestJourneyPattern


class RequestJourney(Model):
    """Part of JourneySegmentRequest and 1 more."""

    patterns: list[RequestJourneyPattern] | None = field("patterns", default=None)
