# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BuShortTermForecastingSettings(Model):
    """Part of BusinessUnitSettingsResponse and 2 more."""

    default_history_weeks: int | None = field("defaultHistoryWeeks", default=None)
