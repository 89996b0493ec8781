# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuShortTermForecastListItem


class BuShortTermForecastListing(Model):
    """Given by get_workforcemanagement_businessunit_week_shorttermforecasts."""

    entities: list[BuShortTermForecastListItem] | None = field("entities", default=None)
