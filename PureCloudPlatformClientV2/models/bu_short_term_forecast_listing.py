# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_short_term_forecast_list_item import BuShortTermForecastListItem


class BuShortTermForecastListing(Model):
    """BuShortTermForecastListing of the Platform API."""

    entities: list[BuShortTermForecastListItem] | None = field("entities", default=None)
