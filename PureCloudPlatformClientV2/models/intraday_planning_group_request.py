# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class IntradayPlanningGroupRequest(Model):
    """IntradayPlanningGroupRequest of the Platform API.

    The platform requires: business_unit_date, categories.
    """

    business_unit_date: date | None = field("businessUnitDate", default=None)
    categories: list[str] | None = field("categories", default=None)
    planning_group_ids: list[str] | None = field("planningGroupIds", default=None)
    interval_length_minutes: int | None = field("intervalLengthMinutes", default=None)
