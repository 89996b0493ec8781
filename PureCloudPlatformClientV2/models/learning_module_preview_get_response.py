# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .assessment_form import AssessmentForm
    from .learning_module_cover_art_response import LearningModuleCoverArtResponse
    from .learning_module_preview_get_response_assignment import LearningModulePreviewGetResponseAssignment
    from .review_assessment_results import ReviewAssessmentResults


class LearningModulePreviewGetResponse(Model):
    """LearningModulePreviewGetResponse of the Platform API.

    The platform requires: name.
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
