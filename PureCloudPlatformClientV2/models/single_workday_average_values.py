# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import AddressableEntityRef, Division, UserReference, WorkdayValuesMetricItem


class SingleWorkdayAverageValues(Model):
    """Results: workday values metric items. Answer of get_gamification_scorecards_users_values_average and 1 more."""

    date_workday: date | None = field("dateWorkday", default=None)
    division: Division | None = field("division", default=None)
    user: UserReference | None = field("user", default=None)
    timezone: str | None = field("timezone", default=None)
    results: list[WorkdayValuesMetricItem] | None = field("results", default=None)
    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
