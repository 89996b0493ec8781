# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EstimateJobAsyncResponse(Model):
    """Reference to an estimate job async by its id and its address. Answer of post_journey_actionmaps_estimates_jobs.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
