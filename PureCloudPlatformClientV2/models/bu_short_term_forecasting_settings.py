# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BuShortTermForecastingSettings(Model):
    """Short term forecasting of business unit settings. In BusinessUnitSettingsResponse and 2 more."""

    default_history_weeks: int | None = field("defaultHistoryWeeks", default=None)
