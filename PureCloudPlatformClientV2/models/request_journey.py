# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .request_journey_pattern import RequestJourneyPattern


class RequestJourney(Model):
    """RequestJourney of the Platform API."""

    patterns: list[RequestJourneyPattern] | None = field("patterns", default=None)
