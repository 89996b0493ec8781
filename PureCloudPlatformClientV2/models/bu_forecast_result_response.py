# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuForecastResult


class BuForecastResultResponse(Model):
    """Given by get_workforcemanagement_businessunit_week_shorttermforecast_data."""

    result: BuForecastResult | None = field("result", default=None)
    download_url: str | None = field("downloadUrl", default=None)
