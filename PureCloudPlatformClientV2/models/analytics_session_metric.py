# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class AnalyticsSessionMetric(Model):
    """Part of AnalyticsSession."""

    emit_date: datetime | None = field("emitDate", default=None)
    name: str | None = field("name", default=None)
    value: int | None = field("value", default=None)
