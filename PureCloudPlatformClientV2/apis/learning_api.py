# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

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

_DELETE_LEARNING_ASSIGNMENT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/learning/assignments/{assignmentId}", path("assignmentId")
)
_DELETE_LEARNING_MODULE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/learning/modules/{moduleId}", path("moduleId")
)
_GET_LEARNING_ASSIGNMENT: ApiOperation[LearningAssignment] = ApiOperation(
    "GET", "/api/v2/learning/assignments/{assignmentId}", path("assignmentId"), query("expand", "multi"),
    returns="LearningAssignment",
)
_GET_LEARNING_ASSIGNMENT_STEP: ApiOperation[LearningAssignmentStep] = ApiOperation(
    "GET", "/api/v2/learning/assignments/{assignmentId}/steps/{stepId}", path("assignmentId"), path("stepId"),
    query("shareableContentObjectId"), query("defaultShareableContentObject"), query("expand", "multi"),
    returns="LearningAssignmentStep",
)
_GET_LEARNING_ASSIGNMENTS: ApiOperation[LearningAssignmentsDomainEntity] = ApiOperation(
    "GET", "/api/v2/learning/assignments", query("moduleId"), query("interval"), query("completionInterval"),
    query("overdue"), query("pageSize"), query("pageNumber"), query("pass"), query("minPercentageScore"),
    query("maxPercentageScore"), query("sortOrder"), query("sortBy"), query("userId", "multi"), query("types", "multi"),
    query("states", "multi"), query("expand", "multi"), returns="LearningAssignmentsDomainEntity",
)
_GET_LEARNING_ASSIGNMENTS_ME: ApiOperation[LearningAssignmentsDomainEntity] = ApiOperation(
    "GET", "/api/v2/learning/assignments/me", query("moduleId"), query("interval"), query("completionInterval"),
    query("overdue"), query("pageSize"), query("pageNumber"), query("pass"), query("minPercentageScore"),
    query("maxPercentageScore"), query("sortOrder"), query("sortBy"), query("types", "multi"), query("states", "multi"),
    query("expand", "multi"), returns="LearningAssignmentsDomainEntity",
)
_GET_LEARNING_MODULE: ApiOperation[LearningModule] = ApiOperation(
    "GET", "/api/v2/learning/modules/{moduleId}", path("moduleId"), query("expand", "multi"), returns="LearningModule"
)
_GET_LEARNING_MODULE_JOB: ApiOperation[LearningModuleJobResponse] = ApiOperation(
    "GET", "/api/v2/learning/modules/{moduleId}/jobs/{jobId}", path("moduleId"), path("jobId"),
    returns="LearningModuleJobResponse",
)
_GET_LEARNING_MODULE_PREVIEW: ApiOperation[LearningModulePreviewGetResponse] = ApiOperation(
    "GET", "/api/v2/learning/modules/{moduleId}/preview", path("moduleId"), returns="LearningModulePreviewGetResponse"
)
_GET_LEARNING_MODULE_RULE: ApiOperation[LearningModuleRule] = ApiOperation(
    "GET", "/api/v2/learning/modules/{moduleId}/rule", path("moduleId"), returns="LearningModuleRule"
)
_GET_LEARNING_MODULE_VERSION: ApiOperation[LearningModule] = ApiOperation(
    "GET", "/api/v2/learning/modules/{moduleId}/versions/{versionId}", path("moduleId"), path("versionId"),
    query("expand", "multi"), returns="LearningModule",
)
_GET_LEARNING_MODULES: ApiOperation[LearningModulesDomainEntityListing] = ApiOperation(
    "GET", "/api/v2/learning/modules", query("isArchived"), query("types", "multi"), query("pageSize"),
    query("pageNumber"), query("sortOrder"), query("sortBy"), query("searchTerm"), query("expand", "multi"),
    query("isPublished"), query("statuses", "multi"), query("externalIds", "multi"),
    returns="LearningModulesDomainEntityListing",
)
_GET_LEARNING_MODULES_ASSIGNMENTS: ApiOperation[AssignedLearningModuleDomainEntityListing] = ApiOperation(
    "GET", "/api/v2/learning/modules/assignments", query("userIds", "multi", required=True), query("pageSize"),
    query("pageNumber"), query("searchTerm"), query("overdue"), query("assignmentStates", "multi"),
    query("expand", "multi"), returns="AssignedLearningModuleDomainEntityListing",
)
_GET_LEARNING_MODULES_COVERART_COVER_ART_ID: ApiOperation[LearningModuleCoverArtResponse] = ApiOperation(
    "GET", "/api/v2/learning/modules/coverart/{coverArtId}", path("coverArtId"),
    returns="LearningModuleCoverArtResponse",
)
_GET_LEARNING_SCORM_SCORM_ID: ApiOperation[LearningScormResponse] = ApiOperation(
    "GET", "/api/v2/learning/scorm/{scormId}", path("scormId"), returns="LearningScormResponse"
)
_PATCH_LEARNING_ASSIGNMENT: ApiOperation[LearningAssignment] = ApiOperation(
    "PATCH", "/api/v2/learning/assignments/{assignmentId}", path("assignmentId"), body(), returns="LearningAssignment"
)
_PATCH_LEARNING_ASSIGNMENT_RESCHEDULE: ApiOperation[LearningAssignment] = ApiOperation(
    "PATCH", "/api/v2/learning/assignments/{assignmentId}/reschedule", path("assignmentId"), body(),
    returns="LearningAssignment",
)
_PATCH_LEARNING_ASSIGNMENT_STEP: ApiOperation[LearningAssignmentStep] = ApiOperation(
    "PATCH", "/api/v2/learning/assignments/{assignmentId}/steps/{stepId}", path("assignmentId"), path("stepId"), body(),
    returns="LearningAssignmentStep",
)
_PATCH_LEARNING_MODULE_USER_ASSIGNMENTS: ApiOperation[LearningAssignment] = ApiOperation(
    "PATCH", "/api/v2/learning/modules/{moduleId}/users/{userId}/assignments", path("moduleId"), path("userId"),
    body(required=True), returns="LearningAssignment",
)
_POST_LEARNING_ASSESSMENTS_SCORING: ApiOperation[AssessmentScoringSet] = ApiOperation(
    "POST", "/api/v2/learning/assessments/scoring", body(required=True), returns="AssessmentScoringSet"
)
_POST_LEARNING_ASSIGNMENT_REASSIGN: ApiOperation[LearningAssignment] = ApiOperation(
    "POST", "/api/v2/learning/assignments/{assignmentId}/reassign", path("assignmentId"), returns="LearningAssignment"
)
_POST_LEARNING_ASSIGNMENT_RESET: ApiOperation[LearningAssignment] = ApiOperation(
    "POST", "/api/v2/learning/assignments/{assignmentId}/reset", path("assignmentId"), returns="LearningAssignment"
)
_POST_LEARNING_ASSIGNMENTS: ApiOperation[LearningAssignment] = ApiOperation(
    "POST", "/api/v2/learning/assignments", body(), returns="LearningAssignment"
)
_POST_LEARNING_ASSIGNMENTS_AGGREGATES_QUERY: ApiOperation[LearningAssignmentAggregateResponse] = ApiOperation(
    "POST", "/api/v2/learning/assignments/aggregates/query", body(required=True),
    returns="LearningAssignmentAggregateResponse",
)
_POST_LEARNING_ASSIGNMENTS_BULKADD: ApiOperation[LearningAssignmentBulkAddResponse] = ApiOperation(
    "POST", "/api/v2/learning/assignments/bulkadd", body(), returns="LearningAssignmentBulkAddResponse"
)
_POST_LEARNING_ASSIGNMENTS_BULKREMOVE: ApiOperation[LearningAssignmentBulkRemoveResponse] = ApiOperation(
    "POST", "/api/v2/learning/assignments/bulkremove", body(), returns="LearningAssignmentBulkRemoveResponse"
)
_POST_LEARNING_MODULE_JOBS: ApiOperation[LearningModuleJobResponse] = ApiOperation(
    "POST", "/api/v2/learning/modules/{moduleId}/jobs", path("moduleId"), body(required=True),
    returns="LearningModuleJobResponse",
)
_POST_LEARNING_MODULE_PUBLISH: ApiOperation[LearningModulePublishResponse] = ApiOperation(
    "POST", "/api/v2/learning/modules/{moduleId}/publish", path("moduleId"), body(),
    returns="LearningModulePublishResponse",
)
_POST_LEARNING_MODULES: ApiOperation[LearningModule] = ApiOperation(
    "POST", "/api/v2/learning/modules", body(required=True), returns="LearningModule"
)
_POST_LEARNING_RULES_QUERY: ApiOperation[LearningAssignmentUserListing] = ApiOperation(
    "POST", "/api/v2/learning/rules/query", query("pageSize", required=True), query("pageNumber", required=True),
    body(required=True), returns="LearningAssignmentUserListing",
)
_POST_LEARNING_SCHEDULESLOTS_QUERY: ApiOperation[LearningScheduleSlotsQueryResponse] = ApiOperation(
    "POST", "/api/v2/learning/scheduleslots/query", body(required=True), returns="LearningScheduleSlotsQueryResponse"
)
_POST_LEARNING_SCORM: ApiOperation[LearningScormUploadResponse] = ApiOperation(
    "POST", "/api/v2/learning/scorm", body(), returns="LearningScormUploadResponse"
)
_PUT_LEARNING_MODULE: ApiOperation[LearningModule] = ApiOperation(
    "PUT", "/api/v2/learning/modules/{moduleId}", path("moduleId"), body(required=True), returns="LearningModule"
)
_PUT_LEARNING_MODULE_PREVIEW: ApiOperation[LearningModulePreviewUpdateResponse] = ApiOperation(
    "PUT", "/api/v2/learning/modules/{moduleId}/preview", path("moduleId"), body(required=True),
    returns="LearningModulePreviewUpdateResponse",
)
_PUT_LEARNING_MODULE_RULE: ApiOperation[LearningModuleRule] = ApiOperation(
    "PUT", "/api/v2/learning/modules/{moduleId}/rule", path("moduleId"), body(required=True),
    returns="LearningModuleRule",
)


class LearningApi(Api):
    """The Learning operations of the Platform API."""

    def delete_learning_assignment(
        self,
        assignment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/learning/assignments/{assignmentId}: returns None.

        Permissions: any of learning:assignment:delete.
        """
        return self._call(_DELETE_LEARNING_ASSIGNMENT, options, assignment_id)

    def delete_learning_module(
        self,
        module_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/learning/modules/{moduleId}: returns None.

        Permissions: any of learning:module:delete.
        """
        return self._call(_DELETE_LEARNING_MODULE, options, module_id)

    def get_learning_assignment(
        self,
        assignment_id: str,
        *,
        expand: Sequence[Literal[
            "module", "assessment", "assessmentForm", "module.coverArt", "step", "step.moduleStep",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """GET /api/v2/learning/assignments/{assignmentId}: returns LearningAssignment.

        Permissions: any of learning:assignment:view.

        Parameters:
            expand: any of module, assessment, assessmentForm, module.coverArt, step, step.moduleStep.
        """
        return self._call(_GET_LEARNING_ASSIGNMENT, options, assignment_id, expand)

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
        """GET /api/v2/learning/assignments/{assignmentId}/steps/{stepId}: returns LearningAssignmentStep.

        Permissions: any of learning:assignment:viewOwn.

        Parameters:
            default_shareable_content_object: First, Last, Next.
            expand: any of moduleStep.
        """
        return self._call(
            _GET_LEARNING_ASSIGNMENT_STEP, options, assignment_id, step_id, shareable_content_object_id,
            default_shareable_content_object, expand,
        )

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
        """GET /api/v2/learning/assignments: returns LearningAssignmentsDomainEntity.

        Permissions: any of learning:assignment:view.

        Parameters:
            overdue: True, False, Any; default Any.
            page_size: default 25.
            page_number: default 1.
            sort_order: Asc, Desc; default Desc.
            sort_by: RecommendedCompletionDate, DateModified.
            types: any of Informational, AssessedContent, Assessment, External, Native.
            states: any of Assigned, InProgress, Completed, NotCompleted, InvalidSchedule.
            expand: any of ModuleSummary.
        """
        return self._call(
            _GET_LEARNING_ASSIGNMENTS, options, module_id, interval, completion_interval, overdue, page_size,
            page_number, pcPass, min_percentage_score, max_percentage_score, sort_order, sort_by, user_id, types,
            states, expand,
        )

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
        """GET /api/v2/learning/assignments/me: returns LearningAssignmentsDomainEntity.

        Parameters:
            overdue: True, False, Any; default Any.
            page_size: default 25.
            page_number: default 1.
            sort_order: Asc, Desc; default Desc.
            sort_by: RecommendedCompletionDate, DateModified.
            types: any of Informational, AssessedContent, Assessment, External, Native.
            states: any of Assigned, InProgress, Completed, NotCompleted, InvalidSchedule.
            expand: any of ModuleSummary.
        """
        return self._call(
            _GET_LEARNING_ASSIGNMENTS_ME, options, module_id, interval, completion_interval, overdue, page_size,
            page_number, pcPass, min_percentage_score, max_percentage_score, sort_order, sort_by, types, states, expand,
        )

    def get_learning_module(
        self,
        module_id: str,
        *,
        expand: Sequence[Literal["assessmentForm", "coverArt"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningModule:
        """GET /api/v2/learning/modules/{moduleId}: returns LearningModule.

        Permissions: any of learning:module:view.

        Parameters:
            expand: any of assessmentForm, coverArt.
        """
        return self._call(_GET_LEARNING_MODULE, options, module_id, expand)

    def get_learning_module_job(
        self,
        module_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningModuleJobResponse:
        """GET /api/v2/learning/modules/{moduleId}/jobs/{jobId}: returns LearningModuleJobResponse.

        Permissions: any of learning:module:view.
        """
        return self._call(_GET_LEARNING_MODULE_JOB, options, module_id, job_id)

    def get_learning_module_preview(
        self,
        module_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningModulePreviewGetResponse:
        """GET /api/v2/learning/modules/{moduleId}/preview: returns LearningModulePreviewGetResponse.

        Permissions: any of learning:module:preview.
        """
        return self._call(_GET_LEARNING_MODULE_PREVIEW, options, module_id)

    def get_learning_module_rule(
        self,
        module_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningModuleRule:
        """GET /api/v2/learning/modules/{moduleId}/rule: returns LearningModuleRule.

        Permissions: any of learning:rule:view.
        """
        return self._call(_GET_LEARNING_MODULE_RULE, options, module_id)

    def get_learning_module_version(
        self,
        module_id: str,
        version_id: str,
        *,
        expand: Sequence[Literal["assessmentForm", "coverArt"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningModule:
        """GET /api/v2/learning/modules/{moduleId}/versions/{versionId}: returns LearningModule.

        Permissions: any of learning:module:view.

        Parameters:
            expand: any of assessmentForm, coverArt.
        """
        return self._call(_GET_LEARNING_MODULE_VERSION, options, module_id, version_id, expand)

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
        """GET /api/v2/learning/modules: returns LearningModulesDomainEntityListing.

        Permissions: any of learning:module:view.

        Parameters:
            is_archived: default False.
            types: any of Informational, AssessedContent, Assessment, External, Native.
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ascending.
            sort_by: name, createddate, percentpassed, averagescore; default name.
            expand: any of rule, summaryData.
            is_published: True, False, Any; default Any.
            statuses: any of Unpublished, Published, Archived.
        """
        return self._call(
            _GET_LEARNING_MODULES, options, is_archived, types, page_size, page_number, sort_order, sort_by,
            search_term, expand, is_published, statuses, external_ids,
        )

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
        """GET /api/v2/learning/modules/assignments: returns AssignedLearningModuleDomainEntityListing.

        Permissions: all of learning:module:view, learning:assignment:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            overdue: True, False, Any; default Any.
            assignment_states: any of NotAssigned, Assigned, InProgress, Completed, InvalidSchedule.
            expand: any of coverArt.
        """
        return self._call(
            _GET_LEARNING_MODULES_ASSIGNMENTS, options, user_ids, page_size, page_number, search_term, overdue,
            assignment_states, expand,
        )

    def get_learning_modules_coverart_cover_art_id(
        self,
        cover_art_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningModuleCoverArtResponse:
        """GET /api/v2/learning/modules/coverart/{coverArtId}: returns LearningModuleCoverArtResponse.

        Permissions: any of learning:coverart:view.
        """
        return self._call(_GET_LEARNING_MODULES_COVERART_COVER_ART_ID, options, cover_art_id)

    def get_learning_scorm_scorm_id(
        self,
        scorm_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningScormResponse:
        """GET /api/v2/learning/scorm/{scormId}: returns LearningScormResponse.

        Permissions: any of learning:scorm:view.
        """
        return self._call(_GET_LEARNING_SCORM_SCORM_ID, options, scorm_id)

    def patch_learning_assignment(
        self,
        assignment_id: str,
        *,
        body: LearningAssignmentUpdate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """PATCH /api/v2/learning/assignments/{assignmentId}: returns LearningAssignment."""
        return self._call(_PATCH_LEARNING_ASSIGNMENT, options, assignment_id, body)

    def patch_learning_assignment_reschedule(
        self,
        assignment_id: str,
        *,
        body: LearningAssignmentReschedule | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """PATCH /api/v2/learning/assignments/{assignmentId}/reschedule: returns LearningAssignment.

        Permissions: any of learning:assignment:reschedule.
        """
        return self._call(_PATCH_LEARNING_ASSIGNMENT_RESCHEDULE, options, assignment_id, body)

    def patch_learning_assignment_step(
        self,
        assignment_id: str,
        step_id: str,
        *,
        body: LearningAssignmentStep | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentStep:
        """PATCH /api/v2/learning/assignments/{assignmentId}/steps/{stepId}: returns LearningAssignmentStep.

        Permissions: any of learning:assignment:editOwn.
        """
        return self._call(_PATCH_LEARNING_ASSIGNMENT_STEP, options, assignment_id, step_id, body)

    def patch_learning_module_user_assignments(
        self,
        module_id: str,
        user_id: str,
        body: LearningAssignmentExternalUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """PATCH /api/v2/learning/modules/{moduleId}/users/{userId}/assignments: returns LearningAssignment.

        Permissions: all of learning:externalAssignment:edit.
        """
        return self._call(_PATCH_LEARNING_MODULE_USER_ASSIGNMENTS, options, module_id, user_id, body)

    def post_learning_assessments_scoring(
        self,
        body: LearningAssessmentScoringRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AssessmentScoringSet:
        """POST /api/v2/learning/assessments/scoring: returns AssessmentScoringSet.

        Permissions: any of learning:module:view, learning:module:add, learning:module:edit.
        """
        return self._call(_POST_LEARNING_ASSESSMENTS_SCORING, options, body)

    def post_learning_assignment_reassign(
        self,
        assignment_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """POST /api/v2/learning/assignments/{assignmentId}/reassign: returns LearningAssignment.

        Permissions: any of learning:assignment:add.
        """
        return self._call(_POST_LEARNING_ASSIGNMENT_REASSIGN, options, assignment_id)

    def post_learning_assignment_reset(
        self,
        assignment_id: str,
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """POST /api/v2/learning/assignments/{assignmentId}/reset: returns LearningAssignment.

        Permissions: any of learning:assignment:reset.
        """
        return self._call(_POST_LEARNING_ASSIGNMENT_RESET, options, assignment_id)

    def post_learning_assignments(
        self,
        *,
        body: LearningAssignmentCreate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignment:
        """POST /api/v2/learning/assignments: returns LearningAssignment.

        Permissions: any of learning:assignment:add.
        """
        return self._call(_POST_LEARNING_ASSIGNMENTS, options, body)

    def post_learning_assignments_aggregates_query(
        self,
        body: LearningAssignmentAggregateParam | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentAggregateResponse:
        """POST /api/v2/learning/assignments/aggregates/query: returns LearningAssignmentAggregateResponse.

        Permissions: any of learning:assignment:view.
        """
        return self._call(_POST_LEARNING_ASSIGNMENTS_AGGREGATES_QUERY, options, body)

    def post_learning_assignments_bulkadd(
        self,
        *,
        body: Sequence[LearningAssignmentItem | dict[str, Any]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentBulkAddResponse:
        """POST /api/v2/learning/assignments/bulkadd: returns LearningAssignmentBulkAddResponse.

        Permissions: any of learning:assignment:add.
        """
        return self._call(_POST_LEARNING_ASSIGNMENTS_BULKADD, options, body)

    def post_learning_assignments_bulkremove(
        self,
        *,
        body: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentBulkRemoveResponse:
        """POST /api/v2/learning/assignments/bulkremove: returns LearningAssignmentBulkRemoveResponse.

        Permissions: any of learning:assignment:delete.
        """
        return self._call(_POST_LEARNING_ASSIGNMENTS_BULKREMOVE, options, body)

    def post_learning_module_jobs(
        self,
        module_id: str,
        body: LearningModuleJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningModuleJobResponse:
        """POST /api/v2/learning/modules/{moduleId}/jobs: returns LearningModuleJobResponse.

        Permissions: any of learning:module:add.
        """
        return self._call(_POST_LEARNING_MODULE_JOBS, options, module_id, body)

    def post_learning_module_publish(
        self,
        module_id: str,
        *,
        body: LearningModulePublishRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningModulePublishResponse:
        """POST /api/v2/learning/modules/{moduleId}/publish: returns LearningModulePublishResponse.

        Permissions: any of learning:module:publish.
        """
        return self._call(_POST_LEARNING_MODULE_PUBLISH, options, module_id, body)

    def post_learning_modules(
        self,
        body: LearningModuleRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningModule:
        """POST /api/v2/learning/modules: returns LearningModule.

        Permissions: any of learning:module:add.
        """
        return self._call(_POST_LEARNING_MODULES, options, body)

    def post_learning_rules_query(
        self,
        page_size: int,
        page_number: int,
        body: LearningAssignmentUserQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningAssignmentUserListing:
        """POST /api/v2/learning/rules/query: returns LearningAssignmentUserListing.

        Permissions: any of learning:rule:view.

        Parameters:
            page_size: default 50.
            page_number: default 1.
        """
        return self._call(_POST_LEARNING_RULES_QUERY, options, page_size, page_number, body)

    def post_learning_scheduleslots_query(
        self,
        body: LearningScheduleSlotsQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningScheduleSlotsQueryResponse:
        """POST /api/v2/learning/scheduleslots/query: returns LearningScheduleSlotsQueryResponse.

        Permissions: any of learning:scheduleSlot:view.
        """
        return self._call(_POST_LEARNING_SCHEDULESLOTS_QUERY, options, body)

    def post_learning_scorm(
        self,
        *,
        body: LearningScormUploadRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LearningScormUploadResponse:
        """POST /api/v2/learning/scorm: returns LearningScormUploadResponse.

        Permissions: any of learning:scorm:add.
        """
        return self._call(_POST_LEARNING_SCORM, options, body)

    def put_learning_module(
        self,
        module_id: str,
        body: LearningModuleRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningModule:
        """PUT /api/v2/learning/modules/{moduleId}: returns LearningModule.

        Permissions: any of learning:module:edit.
        """
        return self._call(_PUT_LEARNING_MODULE, options, module_id, body)

    def put_learning_module_preview(
        self,
        module_id: str,
        body: LearningModulePreviewUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningModulePreviewUpdateResponse:
        """PUT /api/v2/learning/modules/{moduleId}/preview: returns LearningModulePreviewUpdateResponse.

        Permissions: any of learning:module:preview.
        """
        return self._call(_PUT_LEARNING_MODULE_PREVIEW, options, module_id, body)

    def put_learning_module_rule(
        self,
        module_id: str,
        body: LearningModuleRule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LearningModuleRule:
        """PUT /api/v2/learning/modules/{moduleId}/rule: returns LearningModuleRule.

        Permissions: any of learning:rule:edit.
        """
        return self._call(_PUT_LEARNING_MODULE_RULE, options, module_id, body)
