# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Metric, Objective


class PunctualityEvent(Model):
    """One of the punctuality events of a workday metric. In WorkdayMetric."""

    date_schedule_start: datetime | None = field("dateScheduleStart", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    description: str | None = field("description", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    activity_code: str | None = field("activityCode", default=None)
    activity_name: str | None = field("activityName", default=None)
    category: str | None = field("category", default=None)
    points: int | None = field("points", default=None)
    delta: float | None = field("delta", default=None)
    bullseye: bool | None = field("bullseye", default=None)


class QualityEvaluationScoreItem(Model):
    """One of the evaluation details of a workday metric. In WorkdayMetric."""

    evaluation_id: str | None = field("evaluationId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    conversation_date: datetime | None = field("conversationDate", default=None)
    conversation_end_date: datetime | None = field("conversationEndDate", default=None)
    form_name: str | None = field("formName", default=None)
    points: int | None = field("points", default=None)
    evaluation_score: float | None = field("evaluationScore", default=None)
    max_points: int | None = field("maxPoints", default=None)
    media_types: list[str] | None = field("mediaTypes", default=None)


class WorkdayMetric(Model):
    """One of the items of a workday metric listing. In WorkdayMetricListing."""

    metric: Metric | None = field("metric", default=None)
    objective: Objective | None = field("objective", default=None)
    points: int | None = field("points", default=None)
    max_points: int | None = field("maxPoints", default=None)
    value: float | None = field("value", default=None)
    punctuality_events: list[PunctualityEvent] | None = field("punctualityEvents", default=None)
    evaluation_details: list[QualityEvaluationScoreItem] | None = field("evaluationDetails", default=None)


class WorkdayMetricListing(Model):
    """List of workday metrics. Answer of get_gamification_scorecards and 1 more."""

    entities: list[WorkdayMetric] | None = field("entities", default=None)
