# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class BuShortTermForecastReference(Model):
    """Short term forecast of a business unit create blank schedule. In BuCreateBlankScheduleRequest and 7 more.

    Required by the platform: week_date.
    """

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    description: str | None = field("description", default=None)
    self_uri: str | None = field("selfUri", default=None)
