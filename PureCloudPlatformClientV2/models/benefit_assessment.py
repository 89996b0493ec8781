# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, KeyPerformanceIndicatorAssessment


class BenefitAssessment(Model):
    """Given by get_routing_assessment and 1 more."""

    id: str | None = field("id", default=None)
    queues: list[AddressableEntityRef] | None = field("queues", default=None)
    kpi_assessments: list[KeyPerformanceIndicatorAssessment] | None = field("kpiAssessments", default=None)
    state: Literal["Created", "Finished", "Failed"] | str | None = field("state", default=None)
    job_id: str | None = field("jobId", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)
