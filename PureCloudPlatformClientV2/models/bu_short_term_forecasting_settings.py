# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class BuShortTermForecastingSettings(Model):
    """BuShortTermForecastingSettings of the Platform API."""

    default_history_weeks: int | None = field("defaultHistoryWeeks", default=None)
