# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class DateRange(Model):
    start_date: str | None = field("startDate", default=None)
    end_date: str | None = field("endDate", default=None)
