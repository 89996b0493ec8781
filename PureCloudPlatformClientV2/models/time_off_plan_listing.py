# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TimeOffPlan


class TimeOffPlanListing(Model):
    """Given by get_workforcemanagement_managementunit_timeoffplans."""

    entities: list[TimeOffPlan] | None = field("entities", default=None)
