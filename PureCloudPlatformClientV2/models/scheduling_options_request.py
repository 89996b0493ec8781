# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SchedulingNoForecastOptionsRequest


class SchedulingOptionsRequest(Model):
    """Part of BuGenerateScheduleRequest."""

    no_forecast_options: SchedulingNoForecastOptionsRequest | None = field("noForecastOptions", default=None)
