# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef
    from .insights_trends import InsightsTrends


class InsightsTrendMetricItem(Model):
    """InsightsTrendMetricItem of the Platform API."""

    metric: AddressableEntityRef | None = field("metric", default=None)
    trends: InsightsTrends | None = field("trends", default=None)
