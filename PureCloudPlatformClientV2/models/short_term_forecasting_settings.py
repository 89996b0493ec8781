# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ShortTermForecastingSettings(Model):
    """Short term forecasting of management unit settings. In CreateManagementUnitSettingsRequest and 2 more."""

    default_history_weeks: int | None = field("defaultHistoryWeeks", default=None)
