# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import JourneyView


class JourneyViewJob(Model):
    """A journey view job, kept at /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}. Answer of
    get_journey_view_version_job and 3 more; body of patch_journey_view_version_job.

    Required by the platform: date_created, date_completed, status, journey_view.
    """

    id: str | None = field("id", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_completed: datetime | None = field("dateCompleted", default=None)
    status: Literal[
        "Accepted", "Executing", "Complete", "Failed", "Cancelled",
    ] | str | None = field("status", default=None)
    journey_view: JourneyView | None = field("journeyView", default=None)
    self_uri: str | None = field("selfUri", default=None)
