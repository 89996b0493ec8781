# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class RecurrenceEndSettings(Model):
    """Part of RecurrenceSettings."""

    last_date: datetime | None = field("lastDate", default=None)
    no_end_date: bool | None = field("noEndDate", default=None)
