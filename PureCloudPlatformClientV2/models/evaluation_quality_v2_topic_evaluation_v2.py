# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class EvaluationQualityV2TopicCalibration(Model):
    """Reference to a calibration by its id. In EvaluationQualityV2TopicEvaluationV2."""

    id: str | None = field("id", default=None)


class EvaluationQualityV2TopicEvaluationReference(Model):
    """Reference to an evaluation by its id. In EvaluationQualityV2TopicEvaluationV2."""

    id: str | None = field("id", default=None)


class EvaluationQualityV2TopicEvaluationScoringSet(Model):
    """Scoring set of an evaluation V2. In EvaluationQualityV2TopicEvaluationV2."""

    total_score: int | None = field("totalScore", default=None)
    total_critical_score: int | None = field("totalCriticalScore", default=None)


class EvaluationQualityV2TopicEvaluationSource(Model):
    """Evaluation source of an evaluation V2. In EvaluationQualityV2TopicEvaluationV2."""

    evaluation_source_type: str | None = field("evaluationSourceType", default=None)
    evaluation_source_id: str | None = field("evaluationSourceId", default=None)
    evaluation_source_name: str | None = field("evaluationSourceName", default=None)


class EvaluationQualityV2TopicEvaluationV2(Model):
    """An evaluation V2: conversation id, agent, evaluator and 34 more. Event of v2.quality.evaluations."""

    id: str | None = field("id", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    agent: EvaluationQualityV2TopicUser | None = field("agent", default=None)
    evaluator: EvaluationQualityV2TopicUser | None = field("evaluator", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    evaluation_form_id: str | None = field("evaluationFormId", default=None)
    form_name: str | None = field("formName", default=None)
    scoring_set: EvaluationQualityV2TopicEvaluationScoringSet | None = field("scoringSet", default=None)
    context_id: str | None = field("contextId", default=None)
    status: Literal[
        "Pending", "InProgress", "Finished", "InReview", "Retracted",
    ] | str | None = field("status", default=None)
    agent_has_read: bool | None = field("agentHasRead", default=None)
    release_date: datetime | None = field("releaseDate", default=None)
    assigned_date: datetime | None = field("assignedDate", default=None)
    changed_date: datetime | None = field("changedDate", default=None)
    event_type: str | None = field("eventType", default=None)
    resource_id: str | None = field("resourceId", default=None)
    resource_type: str | None = field("resourceType", default=None)
    division_ids: list[str] | None = field("divisionIds", default=None)
    rescore: bool | None = field("rescore", default=None)
    conversation_date: datetime | None = field("conversationDate", default=None)
    media_type: list[str] | None = field("mediaType", default=None)
    calibration: EvaluationQualityV2TopicCalibration | None = field("calibration", default=None)
    evaluation_source: EvaluationQualityV2TopicEvaluationSource | None = field("evaluationSource", default=None)
    assignee_user_id: str | None = field("assigneeUserId", default=None)
    previous_assignee_user_id: str | None = field("previousAssigneeUserId", default=None)
    assignee_applicable: bool | None = field("assigneeApplicable", default=None)
    evaluation_context_id: str | None = field("evaluationContextId", default=None)
    dispute_count: int | None = field("disputeCount", default=None)
    version: int | None = field("version", default=None)
    previous_status: Literal[
        "Pending", "InProgress", "Finished", "InReview", "Retracted",
    ] | str | None = field("previousStatus", default=None)
    declined_review: bool | None = field("declinedReview", default=None)
    retracted_evaluation: EvaluationQualityV2TopicEvaluationReference | None = field(
        "retractedEvaluation", default=None
    )
    rescore_count: int | None = field("rescoreCount", default=None)
    evaluator_comment_has_updated: bool | None = field("evaluatorCommentHasUpdated", default=None)
    agent_comment_has_updated: bool | None = field("agentCommentHasUpdated", default=None)
    previous_rescore_count: int | None = field("previousRescoreCount", default=None)
    previous_evaluator_user_id: str | None = field("previousEvaluatorUserId", default=None)


class EvaluationQualityV2TopicUser(Model):
    """Agent of an evaluation V2. In EvaluationQualityV2TopicEvaluationV2."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
