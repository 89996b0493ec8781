# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .nlu_quality_report_summary_metric import NluQualityReportSummaryMetric


class NluQualityReportSummary(Model):
    """NluQualityReportSummary of the Platform API.

    The platform requires: metrics.
    """

    metrics: list[NluQualityReportSummaryMetric] | None = field("metrics", default=None)
