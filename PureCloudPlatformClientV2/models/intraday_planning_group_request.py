# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class IntradayPlanningGroupRequest(Model):
    """An intraday planning group: business unit date, categories, planning group ids and 1 more. Body of
    post_workforcemanagement_businessunit_intraday.

    Required by the platform: business_unit_date, categories.
    """

    business_unit_date: date | None = field("businessUnitDate", default=None)
    categories: list[str] | None = field("categories", default=None)
    planning_group_ids: list[str] | None = field("planningGroupIds", default=None)
    interval_length_minutes: int | None = field("intervalLengthMinutes", default=None)
