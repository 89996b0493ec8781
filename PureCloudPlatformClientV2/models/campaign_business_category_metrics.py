# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CampaignBusinessCategoryMetrics(Model):
    """Part of CampaignStats."""

    success_count: int | None = field("successCount", default=None)
    neutral_count: int | None = field("neutralCount", default=None)
    failure_count: int | None = field("failureCount", default=None)
