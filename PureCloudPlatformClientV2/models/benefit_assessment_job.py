# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class BenefitAssessmentJob(Model):
    """A benefit assessment job, kept at /api/v2/routing/assessments/jobs/{jobId}. Answer of get_routing_assessments_job
    and 1 more.
    """

    id: str | None = field("id", default=None)
    state: Literal["Created", "Finished"] | str | None = field("state", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)
