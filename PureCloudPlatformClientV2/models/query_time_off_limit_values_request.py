# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .local_date_range import LocalDateRange


class QueryTimeOffLimitValuesRequest(Model):
    """QueryTimeOffLimitValuesRequest of the Platform API.

    The platform requires: date_ranges.
    """

    time_off_limit_id: str | None = field("timeOffLimitId", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    date_ranges: list[LocalDateRange] | None = field("dateRanges", default=None)
