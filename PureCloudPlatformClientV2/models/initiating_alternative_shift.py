# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class InitiatingAlternativeShift(Model):
    """Part of AlternativeShiftSearchOffersRequest.

    Required by the platform: id, start_date.
    """

    id: str | None = field("id", default=None)
    start_date: datetime | None = field("startDate", default=None)
