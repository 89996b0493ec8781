# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NluQualityReportSummaryMetric


class NluQualityReportSummary(Model):
    """Part of NluDomainVersionQualityReport.

    Required by the platform: metrics.
    """

    metrics: list[NluQualityReportSummaryMetric] | None = field("metrics", default=None)
