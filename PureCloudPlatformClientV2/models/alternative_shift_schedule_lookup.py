# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class AlternativeShiftScheduleLookup(Model):
    """Schedule of alternative shift offers. In AlternativeShiftOffersRequest and 3 more.

    Required by the platform: id, week_date.
    """

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
