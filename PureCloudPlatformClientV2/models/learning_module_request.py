# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AssessmentForm, ReviewAssessmentResults


class LearningModuleCoverArtRequest(Model):
    """Reference to a learning module cover art by its id. In LearningModuleRequest.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)


class LearningModuleInformStepRequest(Model):
    """One of the inform steps of a learning module. In LearningModuleRequest.

    Required by the platform: type, value, order.
    """

    type: Literal[
        "Url", "Content", "GenesysBuiltInCourse", "RichText", "Scorm",
    ] | str | None = field("type", default=None)
    name: str | None = field("name", default=None)
    value: str | None = field("value", default=None)
    sharing_uri: str | None = field("sharingUri", default=None)
    content_type: str | None = field("contentType", default=None)
    order: int | None = field("order", default=None)
    display_name: str | None = field("displayName", default=None)
    description: str | None = field("description", default=None)


class LearningModuleRequest(Model):
    """A learning module: name, completion time in days, description and 9 more. Body of post_learning_modules and 1
    more.

    Required by the platform: name, completion_time_in_days.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    completion_time_in_days: int | None = field("completionTimeInDays", default=None)
    inform_steps: list[LearningModuleInformStepRequest] | None = field("informSteps", default=None)
    type: Literal[
        "Informational", "AssessedContent", "Assessment", "External", "Native",
    ] | str | None = field("type", default=None)
    assessment_form: AssessmentForm | None = field("assessmentForm", default=None)
    cover_art: LearningModuleCoverArtRequest | None = field("coverArt", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    excluded_from_catalog: bool | None = field("excludedFromCatalog", default=None)
    external_id: str | None = field("externalId", default=None, min_length=0, max_length=50)
    enforce_content_order: bool | None = field("enforceContentOrder", default=None)
    review_assessment_results: ReviewAssessmentResults | None = field("reviewAssessmentResults", default=None)
