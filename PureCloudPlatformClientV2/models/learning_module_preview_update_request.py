# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .assessment_form import AssessmentForm
    from .learning_assessment import LearningAssessment
    from .learning_module_preview_update_request_current_step import LearningModulePreviewUpdateRequestCurrentStep
    from .learning_module_preview_update_step import LearningModulePreviewUpdateStep


class LearningModulePreviewUpdateRequest(Model):
    """LearningModulePreviewUpdateRequest of the Platform API."""

    state: Literal[
        "Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule",
    ] | str | None = field("state", default=None)
    current_step: LearningModulePreviewUpdateRequestCurrentStep | None = field("currentStep", default=None)
    steps: list[LearningModulePreviewUpdateStep] | None = field("steps", default=None)
    assessment: LearningAssessment | None = field("assessment", default=None)
    assessment_form: AssessmentForm | None = field("assessmentForm", default=None)
