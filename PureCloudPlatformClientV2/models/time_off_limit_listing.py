# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TimeOffLimit


class TimeOffLimitListing(Model):
    """List of time off limits. Answer of get_workforcemanagement_managementunit_timeofflimits."""

    entities: list[TimeOffLimit] | None = field("entities", default=None)
