# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        Calibration, ConversationReference, EvaluationForm, EvaluationScoringSet, EvaluationSource, Queue, Team, User,
    )


class Evaluation(Model):
    """An evaluation: name, conversation, evaluation form and 30 more. Answer of post_quality_conversation_evaluations;
    body of put_quality_conversation_evaluation.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    conversation: ConversationReference | None = field("conversation", default=None)
    evaluation_form: EvaluationForm | None = field("evaluationForm", default=None)
    evaluator: User | None = field("evaluator", default=None)
    agent: User | None = field("agent", default=None)
    calibration: Calibration | None = field("calibration", default=None)
    status: Literal[
        "PENDING", "INPROGRESS", "FINISHED", "INREVIEW", "RETRACTED",
    ] | str | None = field("status", default=None)
    answers: EvaluationScoringSet | None = field("answers", default=None)
    agent_has_read: bool | None = field("agentHasRead", default=None)
    assignee: User | None = field("assignee", default=None)
    assignee_applicable: bool | None = field("assigneeApplicable", default=None)
    release_date: datetime | None = field("releaseDate", default=None)
    assigned_date: datetime | None = field("assignedDate", default=None)
    changed_date: datetime | None = field("changedDate", default=None)
    revision_created_date: datetime | None = field("revisionCreatedDate", default=None)
    queue: Queue | None = field("queue", default=None)
    media_type: list[str] | None = field("mediaType", default=None)
    rescore: bool | None = field("rescore", default=None)
    conversation_date: datetime | None = field("conversationDate", default=None)
    conversation_end_date: datetime | None = field("conversationEndDate", default=None)
    never_release: bool | None = field("neverRelease", default=None)
    assigned: bool | None = field("assigned", default=None)
    date_assignee_changed: datetime | None = field("dateAssigneeChanged", default=None)
    resource_id: str | None = field("resourceId", default=None)
    resource_type: Literal["EMAIL"] | str | None = field("resourceType", default=None)
    redacted: bool | None = field("redacted", default=None)
    agent_team: Team | None = field("agentTeam", default=None)
    is_scoring_index: bool | None = field("isScoringIndex", default=None)
    authorized_actions: list[str] | None = field("authorizedActions", default=None)
    has_assistance_failed: bool | None = field("hasAssistanceFailed", default=None)
    evaluation_source: EvaluationSource | None = field("evaluationSource", default=None)
    self_uri: str | None = field("selfUri", default=None)
