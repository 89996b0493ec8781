# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AssessmentForm, LearningModuleCoverArtResponse, LearningModuleInformStep, LearningModuleReassignSummary,
        LearningModuleRule, LearningModuleSummary, ReviewAssessmentResults, UserReference,
    )


class LearningModule(Model):
    """A learning module, kept at /api/v2/learning/modules/{moduleId}. Answer of get_learning_module and 3 more.

    Required by the platform: name, completion_time_in_days.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    excluded_from_catalog: bool | None = field("excludedFromCatalog", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    external_id: str | None = field("externalId", default=None)
    source: Literal["UserCreated", "GenesysBeyond"] | str | None = field("source", default=None)
    rule: LearningModuleRule | None = field("rule", default=None)
    enforce_content_order: bool | None = field("enforceContentOrder", default=None)
    review_assessment_results: ReviewAssessmentResults | None = field("reviewAssessmentResults", default=None)
    self_uri: str | None = field("selfUri", default=None)
    is_archived: bool | None = field("isArchived", default=None)
    is_published: bool | None = field("isPublished", default=None)
    description: str | None = field("description", default=None)
    completion_time_in_days: int | None = field("completionTimeInDays", default=None)
    type: Literal[
        "Informational", "AssessedContent", "Assessment", "External", "Native",
    ] | str | None = field("type", default=None)
    inform_steps: list[LearningModuleInformStep] | None = field("informSteps", default=None)
    assessment_form: AssessmentForm | None = field("assessmentForm", default=None)
    summary_data: LearningModuleSummary | None = field("summaryData", default=None)
    reassign_summary_data: LearningModuleReassignSummary | None = field("reassignSummaryData", default=None)
    cover_art: LearningModuleCoverArtResponse | None = field("coverArt", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    archival_mode: Literal["Graceful", "Immediate"] | str | None = field("archivalMode", default=None)
