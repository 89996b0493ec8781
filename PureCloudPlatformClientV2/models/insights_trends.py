# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .trend_data import TrendData


class InsightsTrends(Model):
    """InsightsTrends of the Platform API."""

    comparative_period: list[TrendData] | None = field("comparativePeriod", default=None)
    primary_period: list[TrendData] | None = field("primaryPeriod", default=None)
