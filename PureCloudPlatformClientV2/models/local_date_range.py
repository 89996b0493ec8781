# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class LocalDateRange(Model):
    """LocalDateRange of the Platform API."""

    start_date: date | None = field("startDate", default=None)
    end_date: date | None = field("endDate", default=None)
