# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserTrendData


class UserInsightsTrends(Model):
    """Part of UserInsightsTrendMetricItem and 1 more."""

    comparative_period: list[UserTrendData] | None = field("comparativePeriod", default=None)
    primary_period: list[UserTrendData] | None = field("primaryPeriod", default=None)
