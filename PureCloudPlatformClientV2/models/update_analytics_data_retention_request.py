# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UpdateAnalyticsDataRetentionRequest(Model):
    """An analytics data retention to change: retention days. Body of put_analytics_dataretention_settings.

    Required by the platform: retention_days.
    """

    retention_days: int | None = field("retentionDays", default=None)
