# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuTimeOffLimitResponse


class BuTimeOffLimitListing(Model):
    """List of business unit time off limits. Answer of get_workforcemanagement_businessunit_timeofflimits."""

    entities: list[BuTimeOffLimitResponse] | None = field("entities", default=None)
