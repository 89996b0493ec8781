# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import AddressableEntityRef, Division, UserReference, WorkdayValuesMetricItem


class MetricValueTrendAverage(Model):
    """A metric value trend average: date start workday, date end workday, date reference workday and 6 more. Answer of
    get_gamification_scorecards_profile_metric_user_values_trends and 2 more.
    """

    date_start_workday: date | None = field("dateStartWorkday", default=None)
    date_end_workday: date | None = field("dateEndWorkday", default=None)
    date_reference_workday: date | None = field("dateReferenceWorkday", default=None)
    division: Division | None = field("division", default=None)
    user: UserReference | None = field("user", default=None)
    timezone: str | None = field("timezone", default=None)
    result: WorkdayValuesMetricItem | None = field("result", default=None)
    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
    metric: AddressableEntityRef | None = field("metric", default=None)
