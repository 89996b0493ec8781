# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class SchedulingPeriod(Model):
    """Initial schedule period of an activity plan. In ActivityPlanResponse and 1 more.

    Required by the platform: earliest_start_date, latest_end_date.
    """

    earliest_start_date: date | None = field("earliestStartDate", default=None)
    latest_end_date: date | None = field("latestEndDate", default=None)
