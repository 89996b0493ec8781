# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LearningModulePreviewUpdateStep, LearningShareableContentObject


class LearningModulePreviewUpdateResponse(Model):
    """A learning module preview: assignment and 1 more. Answer of put_learning_module_preview."""

    id: str | None = field("id", default=None)
    assignment: LearningModulePreviewUpdateResponseAssignment | None = field("assignment", default=None)


class LearningModulePreviewUpdateResponseAssignment(Model):
    """Assignment of a learning module preview. In LearningModulePreviewUpdateResponse."""

    state: Literal[
        "Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule",
    ] | str | None = field("state", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    completion_percentage: float | None = field("completionPercentage", default=None)
    assessment_percentage_score: float | None = field("assessmentPercentageScore", default=None)
    assessment_completion_percentage: float | None = field("assessmentCompletionPercentage", default=None)
    is_passed: bool | None = field("isPassed", default=None)
    current_step: LearningModulePreviewUpdateResponseCurrentStep | None = field("currentStep", default=None)
    steps: list[LearningModulePreviewUpdateStep] | None = field("steps", default=None)


class LearningModulePreviewUpdateResponseCurrentStep(Model):
    """Current step of a learning module preview update response assignment. In
    LearningModulePreviewUpdateResponseAssignment.
    """

    shareable_content_object: LearningShareableContentObject | None = field("shareableContentObject", default=None)
