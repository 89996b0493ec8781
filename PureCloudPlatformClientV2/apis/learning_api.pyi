# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    AssessmentScoringSet, AssignedLearningModuleDomainEntityListing, LearningAssessmentScoringRequest,
    LearningAssignment, LearningAssignmentAggregateParam, LearningAssignmentAggregateResponse,
    LearningAssignmentBulkAddResponse, LearningAssignmentBulkRemoveResponse, LearningAssignmentCreate,
    LearningAssignmentExternalUpdate, LearningAssignmentItem, LearningAssignmentReschedule, LearningAssignmentStep,
    LearningAssignmentUpdate, LearningAssignmentUserListing, LearningAssignmentUserQuery,
    LearningAssignmentsDomainEntity, LearningModule, LearningModuleCoverArtResponse, LearningModuleJobRequest,
    LearningModuleJobResponse, LearningModulePreviewGetResponse, LearningModulePreviewUpdateRequest,
    LearningModulePreviewUpdateResponse, LearningModulePublishRequest, LearningModulePublishResponse,
    LearningModuleRequest, LearningModuleRule, LearningModulesDomainEntityListing, LearningScheduleSlotsQueryRequest,
    LearningScheduleSlotsQueryResponse, LearningScormResponse, LearningScormUploadRequest, LearningScormUploadResponse,
)
from ..operation import Api, CallOptions

class _LearningModuleJobResponse(LearningModuleJobResponse, behaviour.JobStart[behaviour.Item]):
    """LearningModuleJobResponse, for a type checker with what the results of the job are."""

class LearningApi(Api):
    """The Learning operations of the Platform API."""

    def delete_learning_assignment(
        self,
        assignment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a learning assignment.

        DELETE /api/v2/learning/assignments/{assignmentId}

        Permissions: any of learning:assignment:delete.
        """
        ...

    def delete_learning_module(
        self,
        module_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a learning module.

        DELETE /api/v2/learning/modules/{moduleId}

        Permissions: any of learning:module:delete.
        """
        ...

    def get_learning_assignment(
        self,
        assignment_id: str,
        *,
        expand: Sequence[Literal[
            "module", "assessment", "assessmentForm", "module.coverArt", "step", "step.moduleStep",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """Get a learning assignment.

        GET /api/v2/learning/assignments/{assignmentId}

        Permissions: any of learning:assignment:view.

        Parameters:
            expand: Further fields to include in the answer; any of module, assessment, assessmentForm,
                module.coverArt, step, step.moduleStep.
        """
        ...

    def get_learning_assignment_step(
        self,
        assignment_id: str,
        step_id: str,
        *,
        shareable_content_object_id: str | None = None,
        default_shareable_content_object: Literal["First", "Last", "Next"] | None = None,
        expand: Sequence[Literal["moduleStep"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentStep:
        """Get a step of a learning assignment.

        GET /api/v2/learning/assignments/{assignmentId}/steps/{stepId}

        Permissions: any of learning:assignment:viewOwn.

        Parameters:
            default_shareable_content_object: First, Last, Next.
            expand: Further fields to include in the answer; any of moduleStep.
        """
        ...

    def get_learning_assignments(
        self,
        *,
        module_id: str | None = None,
        interval: str | None = None,
        completion_interval: str | None = None,
        overdue: Literal["True", "False", "Any"] | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        pcPass: str | None = None,
        min_percentage_score: float | None = None,
        max_percentage_score: float | None = None,
        sort_order: Literal["Asc", "Desc"] | None = None,
        sort_by: Literal["RecommendedCompletionDate", "DateModified"] | None = None,
        user_id: Sequence[str] | None = None,
        types: Sequence[Literal["Informational", "AssessedContent", "Assessment", "External", "Native"]] | None = None,
        states: Sequence[Literal[
            "Assigned", "InProgress", "Completed", "NotCompleted", "InvalidSchedule",
        ]] | None = None,
        expand: Sequence[Literal["ModuleSummary"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentsDomainEntity:
        """List the learning assignments.

        GET /api/v2/learning/assignments

        Permissions: any of learning:assignment:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            interval: Period, start and end in ISO 8601 divided by a slash.
            overdue: Whether to choose what is overdue or what is not; True, False, Any; default Any.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            min_percentage_score: Least percentage score.
            max_percentage_score: Most percentage score.
            sort_order: Direction of the order; Asc, Desc; default Desc.
            sort_by: Field to order by; RecommendedCompletionDate, DateModified.
            types: Kinds to choose; any of Informational, AssessedContent, Assessment, External, Native.
            states: any of Assigned, InProgress, Completed, NotCompleted, InvalidSchedule.
            expand: Further fields to include in the answer; any of ModuleSummary.
        """
        ...

    def get_learning_assignments_me(
        self,
        *,
        module_id: str | None = None,
        interval: str | None = None,
        completion_interval: str | None = None,
        overdue: Literal["True", "False", "Any"] | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        pcPass: str | None = None,
        min_percentage_score: float | None = None,
        max_percentage_score: float | None = None,
        sort_order: Literal["Asc", "Desc"] | None = None,
        sort_by: Literal["RecommendedCompletionDate", "DateModified"] | None = None,
        types: Sequence[Literal["Informational", "AssessedContent", "Assessment", "External", "Native"]] | None = None,
        states: Sequence[Literal[
            "Assigned", "InProgress", "Completed", "NotCompleted", "InvalidSchedule",
        ]] | None = None,
        expand: Sequence[Literal["ModuleSummary"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentsDomainEntity:
        """List the learning assignments of the current user.

        GET /api/v2/learning/assignments/me

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            interval: Period, start and end in ISO 8601 divided by a slash.
            overdue: Whether to choose what is overdue or what is not; True, False, Any; default Any.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            min_percentage_score: Least percentage score.
            max_percentage_score: Most percentage score.
            sort_order: Direction of the order; Asc, Desc; default Desc.
            sort_by: Field to order by; RecommendedCompletionDate, DateModified.
            types: Kinds to choose; any of Informational, AssessedContent, Assessment, External, Native.
            states: any of Assigned, InProgress, Completed, NotCompleted, InvalidSchedule.
            expand: Further fields to include in the answer; any of ModuleSummary.
        """
        ...

    def get_learning_module(
        self,
        module_id: str,
        *,
        expand: Sequence[Literal["assessmentForm", "coverArt"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningModule:
        """Get a learning module.

        GET /api/v2/learning/modules/{moduleId}

        Permissions: any of learning:module:view.

        Parameters:
            expand: Further fields to include in the answer; any of assessmentForm, coverArt.
        """
        ...

    def get_learning_module_job(
        self,
        module_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningModuleJobResponse:
        """Get a job of a learning module.

        GET /api/v2/learning/modules/{moduleId}/jobs/{jobId}

        Permissions: any of learning:module:view.
        """
        ...

    def get_learning_module_preview(
        self,
        module_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningModulePreviewGetResponse:
        """Get the preview of a learning module.

        GET /api/v2/learning/modules/{moduleId}/preview

        Permissions: any of learning:module:preview.
        """
        ...

    def get_learning_module_rule(
        self,
        module_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningModuleRule:
        """Get the rule of a learning module.

        GET /api/v2/learning/modules/{moduleId}/rule

        Permissions: any of learning:rule:view.
        """
        ...

    def get_learning_module_version(
        self,
        module_id: str,
        version_id: str,
        *,
        expand: Sequence[Literal["assessmentForm", "coverArt"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningModule:
        """Get a version of a learning module.

        GET /api/v2/learning/modules/{moduleId}/versions/{versionId}

        Permissions: any of learning:module:view.

        Parameters:
            expand: Further fields to include in the answer; any of assessmentForm, coverArt.
        """
        ...

    def get_learning_modules(
        self,
        *,
        is_archived: bool | None = None,
        types: Sequence[Literal["Informational", "AssessedContent", "Assessment", "External", "Native"]] | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        sort_by: Literal["name", "createddate", "percentpassed", "averagescore"] | None = None,
        search_term: str | None = None,
        expand: Sequence[Literal["rule", "summaryData"]] | None = None,
        is_published: Literal["True", "False", "Any"] | None = None,
        statuses: Sequence[Literal["Unpublished", "Published", "Archived"]] | None = None,
        external_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningModulesDomainEntityListing:
        """List the learning modules.

        GET /api/v2/learning/modules

        Permissions: any of learning:module:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            is_archived: Whether it is archived; default False.
            types: Kinds to choose; any of Informational, AssessedContent, Assessment, External, Native.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
            sort_by: Field to order by; name, createddate, percentpassed, averagescore; default name.
            expand: Further fields to include in the answer; any of rule, summaryData.
            is_published: True, False, Any; default Any.
            statuses: any of Unpublished, Published, Archived.
        """
        ...

    def get_learning_modules_assignments(
        self,
        user_ids: Sequence[str],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        search_term: str | None = None,
        overdue: Literal["True", "False", "Any"] | None = None,
        assignment_states: Sequence[Literal[
            "NotAssigned", "Assigned", "InProgress", "Completed", "InvalidSchedule",
        ]] | None = None,
        expand: Sequence[Literal["coverArt"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> AssignedLearningModuleDomainEntityListing:
        """List the learning module assignments.

        GET /api/v2/learning/modules/assignments

        Permissions: all of learning:module:view, learning:assignment:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            overdue: Whether to choose what is overdue or what is not; True, False, Any; default Any.
            assignment_states: any of NotAssigned, Assigned, InProgress, Completed, InvalidSchedule.
            expand: Further fields to include in the answer; any of coverArt.
        """
        ...

    def get_learning_modules_coverart_cover_art_id(
        self,
        cover_art_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningModuleCoverArtResponse:
        """Get the cover art of a learning module.

        GET /api/v2/learning/modules/coverart/{coverArtId}

        Permissions: any of learning:coverart:view.
        """
        ...

    def get_learning_scorm_scorm_id(
        self,
        scorm_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningScormResponse:
        """Get an upload of a SCORM package for learning.

        GET /api/v2/learning/scorm/{scormId}

        Permissions: any of learning:scorm:view.
        """
        ...

    def patch_learning_assignment(
        self,
        assignment_id: str,
        *,
        body: LearningAssignmentUpdate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """Change some fields of a learning assignment.

        PATCH /api/v2/learning/assignments/{assignmentId}

        Parameters:
            body: What is sent: a learning assignment (state and assessment).
        """
        ...

    def patch_learning_assignment_reschedule(
        self,
        assignment_id: str,
        *,
        body: LearningAssignmentReschedule | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """Reschedule a learning assignment.

        PATCH /api/v2/learning/assignments/{assignmentId}/reschedule

        Permissions: any of learning:assignment:reschedule.

        Parameters:
            body: What is sent: a learning assignment reschedule (date recommended for completion and length in
                minutes).
        """
        ...

    def patch_learning_assignment_step(
        self,
        assignment_id: str,
        step_id: str,
        *,
        body: LearningAssignmentStep | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentStep:
        """Change some fields of a step of a learning assignment.

        PATCH /api/v2/learning/assignments/{assignmentId}/steps/{stepId}

        Permissions: any of learning:assignment:editOwn.

        Parameters:
            body: What is sent: a learning assignment step (module step, structure, success status and 7 more).
        """
        ...

    def patch_learning_module_user_assignments(
        self,
        module_id: str,
        user_id: str,
        body: LearningAssignmentExternalUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """Change the assignments of a user in a learning module.

        PATCH /api/v2/learning/modules/{moduleId}/users/{userId}/assignments

        Permissions: all of learning:externalAssignment:edit.

        Parameters:
            body: What is sent: a learning assignment external (state, percentage score and is passed).
        """
        ...

    def post_learning_assessments_scoring(
        self,
        body: LearningAssessmentScoringRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AssessmentScoringSet:
        """Score a learning assessment.

        POST /api/v2/learning/assessments/scoring

        Permissions: any of learning:module:view, learning:module:add, learning:module:edit.

        Parameters:
            body: What is sent: a learning assessment scoring (assessment form and answers).
        """
        ...

    def post_learning_assignment_reassign(
        self,
        assignment_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """Reassign a learning assignment.

        POST /api/v2/learning/assignments/{assignmentId}/reassign

        Permissions: any of learning:assignment:add.
        """
        ...

    def post_learning_assignment_reset(
        self,
        assignment_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """Reset a learning assignment.

        POST /api/v2/learning/assignments/{assignmentId}/reset

        Permissions: any of learning:assignment:reset.
        """
        ...

    def post_learning_assignments(
        self,
        *,
        body: LearningAssignmentCreate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """Create a learning assignment.

        POST /api/v2/learning/assignments

        Permissions: any of learning:assignment:add.

        Parameters:
            body: What is sent: a learning assignment (module id, user id, recommended completion date and 1 more).
        """
        ...

    def post_learning_assignments_aggregates_query(
        self,
        body: LearningAssignmentAggregateParam | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentAggregateResponse:
        """Query learning assignment aggregates.

        POST /api/v2/learning/assignments/aggregates/query

        Permissions: any of learning:assignment:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a learning assignment aggregate parameter (interval, filter, metrics and 1 more).
        """
        ...

    def post_learning_assignments_bulkadd(
        self,
        *,
        body: Sequence[LearningAssignmentItem | dict[str, Any]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentBulkAddResponse:
        """Add learning assignments in bulk.

        POST /api/v2/learning/assignments/bulkadd

        Permissions: any of learning:assignment:add.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: learning assignment items (module id and user id).
        """
        ...

    def post_learning_assignments_bulkremove(
        self,
        *,
        body: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentBulkRemoveResponse:
        """Remove learning assignments in bulk.

        POST /api/v2/learning/assignments/bulkremove

        Permissions: any of learning:assignment:delete.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def post_learning_module_jobs(
        self,
        module_id: str,
        body: LearningModuleJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _LearningModuleJobResponse[Any]:
        """Start a job that reassigns, archives or unarchives a learning module.

        POST /api/v2/learning/modules/{moduleId}/jobs

        Permissions: any of learning:module:add.
        Starts a job: get_learning_module_job tells its state; it ends in one of Completed, Failed.

        Parameters:
            body: What is sent: a learning module job (action).
        """
        ...

    def post_learning_module_publish(
        self,
        module_id: str,
        *,
        body: LearningModulePublishRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningModulePublishResponse:
        """Publish a learning module.

        POST /api/v2/learning/modules/{moduleId}/publish

        Permissions: any of learning:module:publish.

        Parameters:
            body: What is sent: a learning module publish (terms and conditions accepted).
        """
        ...

    def post_learning_modules(
        self,
        body: LearningModuleRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningModule:
        """Create a learning module.

        POST /api/v2/learning/modules

        Permissions: any of learning:module:add.

        Parameters:
            body: What is sent: a learning module (name, completion time in days, description and 9 more).
        """
        ...

    def post_learning_rules_query(
        self,
        page_size: int,
        page_number: int,
        body: LearningAssignmentUserQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentUserListing:
        """Query learning rules.

        POST /api/v2/learning/rules/query

        Permissions: any of learning:rule:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 50.
            page_number: Page to return; the first is 1; default 1.
            body: What is sent: a learning assignment user query (rule and search term).
        """
        ...

    def post_learning_scheduleslots_query(
        self,
        body: LearningScheduleSlotsQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningScheduleSlotsQueryResponse:
        """Query learning schedule slots.

        POST /api/v2/learning/scheduleslots/query

        Permissions: any of learning:scheduleSlot:view.

        Parameters:
            body: What is sent: a learning schedule slots query (interval, length in minutes, user ids and 1 more).
        """
        ...

    def post_learning_scorm(
        self,
        *,
        body: LearningScormUploadRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningScormUploadResponse:
        """Create an upload of a SCORM package for learning.

        POST /api/v2/learning/scorm

        Permissions: any of learning:scorm:add.

        Parameters:
            body: What is sent: a learning SCORM upload (content MD5).
        """
        ...

    def put_learning_module(
        self,
        module_id: str,
        body: LearningModuleRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningModule:
        """Update a learning module.

        PUT /api/v2/learning/modules/{moduleId}

        Permissions: any of learning:module:edit.

        Parameters:
            body: What is sent: a learning module (name, completion time in days, description and 9 more).
        """
        ...

    def put_learning_module_preview(
        self,
        module_id: str,
        body: LearningModulePreviewUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningModulePreviewUpdateResponse:
        """Update the preview of a learning module.

        PUT /api/v2/learning/modules/{moduleId}/preview

        Permissions: any of learning:module:preview.

        Parameters:
            body: What is sent: a learning module preview (state, current step, steps and 2 more).
        """
        ...

    def put_learning_module_rule(
        self,
        module_id: str,
        body: LearningModuleRule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningModuleRule:
        """Update the rule of a learning module.

        PUT /api/v2/learning/modules/{moduleId}/rule

        Permissions: any of learning:rule:edit.

        Parameters:
            body: What is sent: a learning module rule (is active, parts and 2 more).
        """
        ...
