# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .addressable_entity_ref import AddressableEntityRef
    from .division_reference import DivisionReference
    from .insights_details_metric_item import InsightsDetailsMetricItem
    from .insights_details_overall_item import InsightsDetailsOverallItem
    from .user_reference import UserReference
    from .workday_period import WorkdayPeriod


class InsightsDetails(Model):
    """InsightsDetails of the Platform API."""

    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
    division: DivisionReference | None = field("division", default=None)
    granularity: Literal["Daily", "Weekly", "Monthly"] | str | None = field("granularity", default=None)
    comparative_period: WorkdayPeriod | None = field("comparativePeriod", default=None)
    primary_period: WorkdayPeriod | None = field("primaryPeriod", default=None)
    user: UserReference | None = field("user", default=None)
    metric_data: list[InsightsDetailsMetricItem] | None = field("metricData", default=None)
    overall_data: InsightsDetailsOverallItem | None = field("overallData", default=None)
