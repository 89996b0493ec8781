# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AssessmentForm, LearningAssignment, LearningModuleCoverArtResponse, LearningModuleInformStep,
        LearningModuleReassignSummary, LearningModuleRule, LearningModuleSummary, ReviewAssessmentResults, UserReference,
    )


class AssignedLearningModule(Model):
    """One of the items of an assigned learning module domain entity listing. In
    AssignedLearningModuleDomainEntityListing.

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
    current_assignments: list[LearningAssignment] | None = field("currentAssignments", default=None)
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


class AssignedLearningModuleDomainEntityListing(Model):
    """Page of assigned learning modules. Answer of get_learning_modules_assignments."""

    entities: list[AssignedLearningModule] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
