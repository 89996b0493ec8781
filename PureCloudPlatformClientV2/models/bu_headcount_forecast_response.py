# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuHeadcountForecast


class BuHeadcountForecastResponse(Model):
    """A business unit headcount forecast: result and download URL. Answer of
    get_workforcemanagement_businessunit_week_schedule_headcountforecast.
    """

    result: BuHeadcountForecast | None = field("result", default=None)
    download_url: str | None = field("downloadUrl", default=None)
