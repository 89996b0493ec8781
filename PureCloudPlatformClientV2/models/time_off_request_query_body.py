# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .date_range import DateRange


class TimeOffRequestQueryBody(Model):
    """TimeOffRequestQueryBody of the Platform API."""

    ids: list[str] | None = field("ids", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
    statuses: list[str] | None = field("statuses", default=None)
    substatuses: list[str] | None = field("substatuses", default=None)
    date_range: DateRange | None = field("dateRange", default=None)
