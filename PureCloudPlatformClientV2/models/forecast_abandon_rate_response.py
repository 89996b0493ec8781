# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ForecastAbandonRateResponse(Model):
    """Part of ForecastServiceGoalTemplateResponse."""

    percent: int | None = field("percent", default=None)
