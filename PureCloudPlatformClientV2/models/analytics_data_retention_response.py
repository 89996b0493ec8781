# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class AnalyticsDataRetentionResponse(Model):
    """An analytics data retention: retention days and 2 more. Answer of get_analytics_dataretention_settings and 1
    more.
    """

    retention_days: int | None = field("retentionDays", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
