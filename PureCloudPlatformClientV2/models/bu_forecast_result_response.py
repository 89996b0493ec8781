# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_forecast_result import BuForecastResult


class BuForecastResultResponse(Model):
    """BuForecastResultResponse of the Platform API."""

    result: BuForecastResult | None = field("result", default=None)
    download_url: str | None = field("downloadUrl", default=None)
