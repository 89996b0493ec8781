# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, UserInsightsTrends


class UserInsightsTrendMetricItem(Model):
    """Part of UserInsightsTrend."""

    metric: AddressableEntityRef | None = field("metric", default=None)
    trends: UserInsightsTrends | None = field("trends", default=None)
