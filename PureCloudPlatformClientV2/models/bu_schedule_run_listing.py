# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_schedule_run import BuScheduleRun


class BuScheduleRunListing(Model):
    """BuScheduleRunListing of the Platform API."""

    entities: list[BuScheduleRun] | None = field("entities", default=None)
