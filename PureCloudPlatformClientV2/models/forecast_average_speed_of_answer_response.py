# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ForecastAverageSpeedOfAnswerResponse(Model):
    """Part of ForecastServiceGoalTemplateResponse."""

    seconds: int | None = field("seconds", default=None)
