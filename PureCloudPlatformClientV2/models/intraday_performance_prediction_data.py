# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class IntradayPerformancePredictionData(Model):
    """Part of BuIntradayDataGroup."""

    service_level_percent: float | None = field("serviceLevelPercent", default=None)
    average_speed_of_answer_seconds: float | None = field("averageSpeedOfAnswerSeconds", default=None)
    occupancy_percent: float | None = field("occupancyPercent", default=None)
