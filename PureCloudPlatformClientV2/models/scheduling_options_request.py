# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .scheduling_no_forecast_options_request import SchedulingNoForecastOptionsRequest


class SchedulingOptionsRequest(Model):
    """SchedulingOptionsRequest of the Platform API."""

    no_forecast_options: SchedulingNoForecastOptionsRequest | None = field("noForecastOptions", default=None)
