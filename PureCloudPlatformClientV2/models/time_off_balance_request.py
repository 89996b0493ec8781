# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .local_date_range import LocalDateRange


class TimeOffBalanceRequest(Model):
    """TimeOffBalanceRequest of the Platform API.

    The platform requires: activity_code_ids.
    """

    activity_code_ids: list[str] | None = field("activityCodeIds", default=None)
    date_ranges: list[LocalDateRange] | None = field("dateRanges", default=None)
