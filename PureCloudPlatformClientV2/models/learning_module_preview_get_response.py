# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        AssessmentForm, LearningModuleCoverArtResponse, LearningModulePreviewGetResponseAssignment, ReviewAssessmentResults,
    )


class LearningModulePreviewGetResponse(Model):
    """Given by get_learning_module_preview.

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
