# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class NluQualityReportSummaryMetric(Model):
    """Required by the platform: name, value."""

    name: str | None = field("name", default=None)
    value: float | None = field("value", default=None)
