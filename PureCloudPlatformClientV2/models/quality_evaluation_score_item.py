# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class QualityEvaluationScoreItem(Model):
    """Part of WorkdayMetric."""

    evaluation_id: str | None = field("evaluationId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    conversation_date: datetime | None = field("conversationDate", default=None)
    conversation_end_date: datetime | None = field("conversationEndDate", default=None)
    form_name: str | None = field("formName", default=None)
    points: int | None = field("points", default=None)
    evaluation_score: float | None = field("evaluationScore", default=None)
    max_points: int | None = field("maxPoints", default=None)
    media_types: list[str] | None = field("mediaTypes", default=None)
