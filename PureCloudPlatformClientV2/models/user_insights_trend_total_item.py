# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserInsightsTrends


class UserInsightsTrendTotalItem(Model):
    """Part of UserInsightsTrend."""

    trends: UserInsightsTrends | None = field("trends", default=None)
