# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AssessmentForm, LearningAssessment, LearningModulePreviewUpdateStep, LearningShareableContentObject


class LearningModulePreviewUpdateRequest(Model):
    """A learning module preview to change: state, current step, steps and 2 more. Body of put_learning_module_preview.
    """

    state: Literal[
        "Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule",
    ] | str | None = field("state", default=None)
    current_step: LearningModulePreviewUpdateRequestCurrentStep | None = field("currentStep", default=None)
    steps: list[LearningModulePreviewUpdateStep] | None = field("steps", default=None)
    assessment: LearningAssessment | None = field("assessment", default=None)
    assessment_form: AssessmentForm | None = field("assessmentForm", default=None)


class LearningModulePreviewUpdateRequestCurrentStep(Model):
    """Current step of a learning module preview. In LearningModulePreviewUpdateRequest."""

    id: str | None = field("id", default=None)
    completion_percentage: float | None = field("completionPercentage", default=None)
    shareable_content_object: LearningShareableContentObject | None = field("shareableContentObject", default=None)
