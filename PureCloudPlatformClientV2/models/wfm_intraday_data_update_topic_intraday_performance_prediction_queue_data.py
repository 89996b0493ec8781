# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData(Model):
    service_level_percent: float | None = field("serviceLevelPercent", default=None)
    average_speed_of_answer_seconds: float | None = field("averageSpeedOfAnswerSeconds", default=None)
    number_of_interactions: float | None = field("numberOfInteractions", default=None)
