# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TimeOffPlan


class TimeOffPlanListing(Model):
    """List of time off plans. Answer of get_workforcemanagement_managementunit_timeoffplans."""

    entities: list[TimeOffPlan] | None = field("entities", default=None)
