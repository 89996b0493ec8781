# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AnalyticsEvaluation(Model):
    """One of the evaluations of an analytics conversation. In AnalyticsConversation and 1 more."""

    assignee_applicable: bool | None = field("assigneeApplicable", default=None)
    assignee_id: str | None = field("assigneeId", default=None)
    calibration_id: str | None = field("calibrationId", default=None)
    context_id: str | None = field("contextId", default=None)
    deleted: bool | None = field("deleted", default=None)
    evaluation_id: str | None = field("evaluationId", default=None)
    evaluation_status: Literal[
        "Finished", "InProgress", "InReview", "Pending", "Retracted",
    ] | str | None = field("evaluationStatus", default=None)
    evaluator_id: str | None = field("evaluatorId", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    form_id: str | None = field("formId", default=None)
    form_name: str | None = field("formName", default=None)
    queue_id: str | None = field("queueId", default=None)
    released: bool | None = field("released", default=None)
    rescored: bool | None = field("rescored", default=None)
    user_id: str | None = field("userId", default=None)
    o_total_critical_score: int | None = field("oTotalCriticalScore", default=None)
    o_total_score: int | None = field("oTotalScore", default=None)
