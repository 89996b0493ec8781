# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LearningModulePreviewGetResponseStep


class LearningModulePreviewGetResponseAssignment(Model):
    """Part of LearningModulePreviewGetResponse."""

    state: Literal[
        "Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule",
    ] | str | None = field("state", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    assessment_percentage_score: float | None = field("assessmentPercentageScore", default=None)
    is_passed: bool | None = field("isPassed", default=None)
    assessment_completion_percentage: float | None = field("assessmentCompletionPercentage", default=None)
    completion_percentage: float | None = field("completionPercentage", default=None)
    steps: list[LearningModulePreviewGetResponseStep] | None = field("steps", default=None)
