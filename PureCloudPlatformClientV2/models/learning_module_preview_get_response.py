# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        AssessmentForm, LearningAssignmentStepSignedCookie, LearningModuleCoverArtResponse, LearningModuleInformStep,
        LearningShareableContentObject, ReviewAssessmentResults,
    )


class LearningModulePreviewGetResponse(Model):
    """A learning module preview get: name, description, cover art and 6 more. Answer of get_learning_module_preview.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    cover_art: LearningModuleCoverArtResponse | None = field("coverArt", default=None)
    enforce_content_order: bool | None = field("enforceContentOrder", default=None)
    review_assessment_results: ReviewAssessmentResults | None = field("reviewAssessmentResults", default=None)
    assessment_form: AssessmentForm | None = field("assessmentForm", default=None)
    assignment: LearningModulePreviewGetResponseAssignment | None = field("assignment", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LearningModulePreviewGetResponseAssignment(Model):
    """Assignment of a learning module preview get. In LearningModulePreviewGetResponse."""

    state: Literal[
        "Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule",
    ] | str | None = field("state", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    assessment_percentage_score: float | None = field("assessmentPercentageScore", default=None)
    is_passed: bool | None = field("isPassed", default=None)
    assessment_completion_percentage: float | None = field("assessmentCompletionPercentage", default=None)
    completion_percentage: float | None = field("completionPercentage", default=None)
    steps: list[LearningModulePreviewGetResponseStep] | None = field("steps", default=None)


class LearningModulePreviewGetResponseStep(Model):
    """One of the steps of a learning module preview get response assignment. In
    LearningModulePreviewGetResponseAssignment.
    """

    id: str | None = field("id", default=None)
    module_step: LearningModuleInformStep | None = field("moduleStep", default=None)
    structure: list[LearningModulePreviewGetScoStructure] | None = field("structure", default=None)
    success_status: Literal["Passed", "Failed", "Unknown"] | str | None = field("successStatus", default=None)
    completion_status: Literal[
        "Completed", "Incomplete", "NotAttempted", "Unknown",
    ] | str | None = field("completionStatus", default=None)
    completion_percentage: float | None = field("completionPercentage", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    signed_cookie: LearningAssignmentStepSignedCookie | None = field("signedCookie", default=None)


class LearningModulePreviewGetScoStructure(Model):
    """One of the structures of a learning module preview get response step. In LearningModulePreviewGetResponseStep."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    success_status: Literal["Passed", "Failed", "Unknown"] | str | None = field("successStatus", default=None)
    completion_status: Literal[
        "Completed", "Incomplete", "NotAttempted", "Unknown",
    ] | str | None = field("completionStatus", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    shareable_content_object: LearningShareableContentObject | None = field("shareableContentObject", default=None)
    children: list[LearningModulePreviewGetScoStructure] | None = field("children", default=None)
