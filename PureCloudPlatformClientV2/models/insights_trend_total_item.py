# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import InsightsTrends


class InsightsTrendTotalItem(Model):
    """Part of InsightsTrend."""

    trends: InsightsTrends | None = field("trends", default=None)
