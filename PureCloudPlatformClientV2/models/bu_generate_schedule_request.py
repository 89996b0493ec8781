# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_short_term_forecast_reference import BuShortTermForecastReference
    from .scheduling_options_request import SchedulingOptionsRequest


class BuGenerateScheduleRequest(Model):
    """BuGenerateScheduleRequest of the Platform API.

    The platform requires: description, week_count.
    """

    description: str | None = field("description", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    week_count: int | None = field("weekCount", default=None)
    options: SchedulingOptionsRequest | None = field("options", default=None)
