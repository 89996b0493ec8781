# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, InsightsTrends


class InsightsTrendMetricItem(Model):
    metric: AddressableEntityRef | None = field("metric", default=None)
    trends: InsightsTrends | None = field("trends", default=None)
