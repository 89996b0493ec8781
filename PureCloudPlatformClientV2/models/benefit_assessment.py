# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef


class BenefitAssessment(Model):
    """A benefit assessment, kept at /api/v2/routing/assessments/{assessmentId}. Answer of get_routing_assessment and 1
    more.
    """

    id: str | None = field("id", default=None)
    queues: list[AddressableEntityRef] | None = field("queues", default=None)
    kpi_assessments: list[KeyPerformanceIndicatorAssessment] | None = field("kpiAssessments", default=None)
    state: Literal["Created", "Finished", "Failed"] | str | None = field("state", default=None)
    job_id: str | None = field("jobId", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)


class Check(Model):
    """One of the checks of a key performance indicator assessment. In KeyPerformanceIndicatorAssessment."""

    result: Literal["Passed", "Failed", "Unknown", "Skipped", "Error"] | str | None = field("result", default=None)
    type: Literal[
        "HandleTimeValue", "TransferRateValue", "SalesConversionRateValue", "SalesAmountValue", "RetentionRateValue",
        "ChurnRateValue", "NextContactAvoidanceRateValue", "InteractionVolume", "UserVariance", "DataCoverage",
        "ModelQuality",
    ] | str | None = field("type", default=None)


class KeyPerformanceIndicatorAssessment(Model):
    """One of the KPI assessments of a benefit assessment. In BenefitAssessment."""

    kpi: str | None = field("kpi", default=None)
    assessment_result: Literal[
        "Unknown", "NotSupported", "High", "Low", "Error",
    ] | str | None = field("assessmentResult", default=None)
    checks: list[Check] | None = field("checks", default=None)
