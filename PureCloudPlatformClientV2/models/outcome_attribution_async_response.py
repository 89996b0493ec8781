# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutcomeAttributionAsyncResponse(Model):
    """An outcome attribution async: percent failed threshold and 2 more. Answer of
    post_journey_outcomes_attributions_jobs.
    """

    id: str | None = field("id", default=None)
    percent_failed_threshold: int | None = field("percentFailedThreshold", default=None)
    self_uri: str | None = field("selfUri", default=None)
