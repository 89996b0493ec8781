# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_headcount_forecast import BuHeadcountForecast


class BuHeadcountForecastResponse(Model):
    """BuHeadcountForecastResponse of the Platform API."""

    result: BuHeadcountForecast | None = field("result", default=None)
    download_url: str | None = field("downloadUrl", default=None)
