# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import BusinessUnitReference


class BuScheduleReferenceForMuRoute(Model):
    """Part of ShiftTradeResponse."""

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
    self_uri: str | None = field("selfUri", default=None)
