# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuTimeOffLimitValueRange


class BuTimeOffLimitValuesResponse(Model):
    """Given by post_workforcemanagement_businessunit_timeofflimits_values_query."""

    values: list[BuTimeOffLimitValueRange] | None = field("values", default=None)
