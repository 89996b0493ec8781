# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class BuCopyScheduleRequest(Model):
    """Required by the platform: description, week_date."""

    description: str | None = field("description", default=None)
    week_date: date | None = field("weekDate", default=None)
