# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import EvaluationScoringSet, EvaluationSource


class EvaluationCreateBody(Model):
    """An evaluation to create: evaluation form, evaluator, agent and 16 more. Body of
    post_quality_conversation_evaluations.
    """

    id: str | None = field("id", default=None)
    evaluation_form: EvaluationCreateEvalForm | None = field("evaluationForm", default=None)
    evaluator: EvaluationCreateUser | None = field("evaluator", default=None)
    agent: EvaluationCreateUser | None = field("agent", default=None)
    agent_has_read: bool | None = field("agentHasRead", default=None)
    answers: EvaluationScoringSet | None = field("answers", default=None)
    calibration: EvaluationCreateCalibration | None = field("calibration", default=None)
    evaluation_context_id: str | None = field("evaluationContextId", default=None)
    conversation: EvaluationCreateConversation | None = field("conversation", default=None)
    resource_type: Literal["EMAIL"] | str | None = field("resourceType", default=None)
    evaluation_source: EvaluationSource | None = field("evaluationSource", default=None)
    rescore: bool | None = field("rescore", default=None)
    queue: EvaluationCreateQueue | None = field("queue", default=None)
    release_date: datetime | None = field("releaseDate", default=None)
    status: Literal[
        "PENDING", "INPROGRESS", "FINISHED", "INREVIEW", "RETRACTED",
    ] | str | None = field("status", default=None)
    never_release: bool | None = field("neverRelease", default=None)
    date_assignee_changed: datetime | None = field("dateAssigneeChanged", default=None)
    assignee: EvaluationCreateUser | None = field("assignee", default=None)
    self_uri: str | None = field("selfUri", default=None)


class EvaluationCreateCalibration(Model):
    """Reference to an evaluation create calibration by its id and its address. In EvaluationCreateBody."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class EvaluationCreateConversation(Model):
    """Reference to an evaluation create conversation by its id and its address. In EvaluationCreateBody."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class EvaluationCreateEvalForm(Model):
    """Reference to an evaluation create eval form by its id and its address. In EvaluationCreateBody."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class EvaluationCreateQueue(Model):
    """Reference to an evaluation create queue by its id and its address. In EvaluationCreateBody."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class EvaluationCreateUser(Model):
    """Reference to an evaluation create user by its id and its address. In EvaluationCreateBody.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
