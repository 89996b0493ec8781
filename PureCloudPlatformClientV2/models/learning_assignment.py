# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AssessmentForm, LearningAssessment, LearningAssignmentStep, LearningModule, UserReference


class LearningAssignment(Model):
    """A learning assignment, kept at /api/v2/learning/assignments/{assignmentId}. Answer of get_learning_assignment and
    6 more.
    """

    id: str | None = field("id", default=None)
    assessment: LearningAssessment | None = field("assessment", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    is_overdue: bool | None = field("isOverdue", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    assessment_percentage_score: float | None = field("assessmentPercentageScore", default=None)
    is_rule: bool | None = field("isRule", default=None)
    is_manual: bool | None = field("isManual", default=None)
    is_passed: bool | None = field("isPassed", default=None)
    is_latest: bool | None = field("isLatest", default=None)
    assessment_completion_percentage: float | None = field("assessmentCompletionPercentage", default=None)
    completion_percentage: float | None = field("completionPercentage", default=None)
    steps: list[LearningAssignmentStep] | None = field("steps", default=None)
    next_step: LearningAssignmentStep | None = field("nextStep", default=None)
    self_uri: str | None = field("selfUri", default=None)
    state: Literal[
        "Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule",
    ] | str | None = field("state", default=None)
    date_recommended_for_completion: datetime | None = field("dateRecommendedForCompletion", default=None)
    version: int | None = field("version", default=None)
    module: LearningModule | None = field("module", default=None)
    user: UserReference | None = field("user", default=None)
    assessment_form: AssessmentForm | None = field("assessmentForm", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
