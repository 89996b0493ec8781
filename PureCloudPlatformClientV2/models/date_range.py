# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DateRange(Model):
    """DateRange of the Platform API."""

    start_date: str | None = field("startDate", default=None)
    end_date: str | None = field("endDate", default=None)
