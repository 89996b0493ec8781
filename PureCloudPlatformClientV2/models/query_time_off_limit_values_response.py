# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TimeOffLimitValueRange


class QueryTimeOffLimitValuesResponse(Model):
    """Given by get_workforcemanagement_managementunit_user_timeoffrequest_timeofflimits and 1 more."""

    values: list[TimeOffLimitValueRange] | None = field("values", default=None)
