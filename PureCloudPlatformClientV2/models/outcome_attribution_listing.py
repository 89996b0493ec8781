# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OutcomeAttributionRequest


class OutcomeAttributionListing(Model):
    """Taken by post_journey_outcomes_attributions_jobs.

    Required by the platform: entities.
    """

    entities: list[OutcomeAttributionRequest] | None = field("entities", default=None)
    percent_failed_threshold: int | None = field("percentFailedThreshold", default=None)
