# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuScheduleRun


class BuScheduleRunListing(Model):
    """List of business unit schedule runs. Answer of get_workforcemanagement_businessunit_scheduling_runs."""

    entities: list[BuScheduleRun] | None = field("entities", default=None)
