# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuShortTermForecastReference, SchedulingOptionsRequest


class BuGenerateScheduleRequest(Model):
    """Required by the platform: description, week_count."""

    description: str | None = field("description", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    week_count: int | None = field("weekCount", default=None)
    options: SchedulingOptionsRequest | None = field("options", default=None)
