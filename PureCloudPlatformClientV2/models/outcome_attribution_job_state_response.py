# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class OutcomeAttributionJobStateResponse(Model):
    """An outcome attribution job state, kept at /api/v2/journey/outcomes/attributions/jobs/{jobId}. Answer of
    get_journey_outcomes_attributions_job.
    """

    id: str | None = field("id", default=None)
    state: Literal["Running", "Completed", "CompletedWithErrors", "Failed"] | str | None = field("state", default=None)
    results_uri: str | None = field("resultsUri", default=None)
    percent_failed_threshold: int | None = field("percentFailedThreshold", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
