# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class RecurrenceEndSettings(Model):
    last_date: datetime | None = field("lastDate", default=None)
    no_end_date: bool | None = field("noEndDate", default=None)
