# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NluQualityReportSummaryMetric(Model):
    """Part of NluQualityReportSummary.

    Required by the platform: name, value.
    """

    name: str | None = field("name", default=None)
    value: float | None = field("value", default=None)
