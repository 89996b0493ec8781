# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BuShortTermForecastReference


class BuGenerateScheduleRequest(Model):
    """A business unit generate schedule: description, week count, short term forecast and 1 more. Body of
    post_workforcemanagement_businessunit_week_schedules_generate.

    Required by the platform: description, week_count.
    """

    description: str | None = field("description", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    week_count: int | None = field("weekCount", default=None)
    options: SchedulingOptionsRequest | None = field("options", default=None)


class SchedulingNoForecastOptionsRequest(Model):
    """No forecast options of scheduling options. In SchedulingOptionsRequest."""

    shift_length: Literal["Shortest", "Median", "Longest", "Random"] | str | None = field("shiftLength", default=None)
    shift_start: Literal["Earliest", "Median", "Latest", "Random"] | str | None = field("shiftStart", default=None)


class SchedulingOptionsRequest(Model):
    """Options of a business unit generate schedule. In BuGenerateScheduleRequest."""

    no_forecast_options: SchedulingNoForecastOptionsRequest | None = field("noForecastOptions", default=None)
