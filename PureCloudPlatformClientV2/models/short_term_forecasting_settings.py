# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ShortTermForecastingSettings(Model):
    default_history_weeks: int | None = field("defaultHistoryWeeks", default=None)
