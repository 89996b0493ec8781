# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ConversationReference, Evaluation, EvaluationForm, User


class CalibrationCreate(Model):
    """A calibration to create: conversation, name, calibrator and 13 more. Body of post_quality_calibrations.

    Required by the platform: conversation.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    calibrator: User | None = field("calibrator", default=None)
    agent: User | None = field("agent", default=None)
    conversation: ConversationReference | None = field("conversation", default=None)
    evaluation_form: EvaluationForm | None = field("evaluationForm", default=None)
    context_id: str | None = field("contextId", default=None)
    average_score: int | None = field("averageScore", default=None)
    high_score: int | None = field("highScore", default=None)
    low_score: int | None = field("lowScore", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    evaluations: list[Evaluation] | None = field("evaluations", default=None)
    evaluators: list[User] | None = field("evaluators", default=None)
    scoring_index: Evaluation | None = field("scoringIndex", default=None)
    expert_evaluator: User | None = field("expertEvaluator", default=None)
    self_uri: str | None = field("selfUri", default=None)
