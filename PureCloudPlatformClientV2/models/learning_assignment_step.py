# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LearningAssignmentStepSignedCookie, LearningModuleInformStep, LearningShareableContentObject


class LearningAssignmentStep(Model):
    """A learning assignment step, kept at /api/v2/learning/assignments/{assignmentId}/steps/{stepId}. Answer of
    get_learning_assignment_step and 1 more; body of patch_learning_assignment_step.
    """

    id: str | None = field("id", default=None)
    module_step: LearningModuleInformStep | None = field("moduleStep", default=None)
    structure: list[LearningAssignmentStepScoStructure] | None = field("structure", default=None)
    success_status: Literal["Passed", "Failed", "Unknown"] | str | None = field("successStatus", default=None)
    completion_status: Literal[
        "Completed", "Incomplete", "NotAttempted", "Unknown",
    ] | str | None = field("completionStatus", default=None)
    completion_percentage: float | None = field("completionPercentage", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    shareable_content_object: LearningShareableContentObject | None = field("shareableContentObject", default=None)
    signed_cookie: LearningAssignmentStepSignedCookie | None = field("signedCookie", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LearningAssignmentStepScoStructure(Model):
    """One of the structures of a learning assignment step. In LearningAssignmentStep."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    success_status: Literal["Passed", "Failed", "Unknown"] | str | None = field("successStatus", default=None)
    completion_status: Literal[
        "Completed", "Incomplete", "NotAttempted", "Unknown",
    ] | str | None = field("completionStatus", default=None)
    children: list[LearningAssignmentStepScoStructure] | None = field("children", default=None)
