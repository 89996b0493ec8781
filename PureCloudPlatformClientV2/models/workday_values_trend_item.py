# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class WorkdayValuesTrendItem(Model):
    """Part of WorkdayValuesMetricItem."""

    date_workday: date | None = field("dateWorkday", default=None)
    value: float | None = field("value", default=None)
