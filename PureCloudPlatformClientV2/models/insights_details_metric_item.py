# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef
    from .insights_details_metric_period_points import InsightsDetailsMetricPeriodPoints


class InsightsDetailsMetricItem(Model):
    """InsightsDetailsMetricItem of the Platform API."""

    metric: AddressableEntityRef | None = field("metric", default=None)
    comparative_period: InsightsDetailsMetricPeriodPoints | None = field("comparativePeriod", default=None)
    primary_period: InsightsDetailsMetricPeriodPoints | None = field("primaryPeriod", default=None)
    percent_of_goal_change: float | None = field("percentOfGoalChange", default=None)
    value_change: float | None = field("valueChange", default=None)
