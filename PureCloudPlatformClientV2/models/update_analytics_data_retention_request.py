# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class UpdateAnalyticsDataRetentionRequest(Model):
    """Required by the platform: retention_days."""

    retention_days: int | None = field("retentionDays", default=None)
