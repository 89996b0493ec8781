# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WfmIntradayDataUpdateTopicIntradayHistoricalQueueData(Model):
    offered: int | None = field("offered", default=None)
    completed: int | None = field("completed", default=None)
    answered: int | None = field("answered", default=None)
    abandoned: int | None = field("abandoned", default=None)
    average_talk_time_seconds: float | None = field("averageTalkTimeSeconds", default=None)
    average_after_call_work_seconds: float | None = field("averageAfterCallWorkSeconds", default=None)
    service_level_percent: float | None = field("serviceLevelPercent", default=None)
    average_speed_of_answer_seconds: float | None = field("averageSpeedOfAnswerSeconds", default=None)
