# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_trend_data import UserTrendData


class UserInsightsTrends(Model):
    """UserInsightsTrends of the Platform API."""

    comparative_period: list[UserTrendData] | None = field("comparativePeriod", default=None)
    primary_period: list[UserTrendData] | None = field("primaryPeriod", default=None)
