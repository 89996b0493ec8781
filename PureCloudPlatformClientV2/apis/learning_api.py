# Generated: make generate
"""LearningApi: signatures and documentation of its methods are in learning_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class LearningApi(Api):
    """The Learning operations of the Platform API."""

    delete_learning_assignment = ApiOperation(
        "DELETE", "/api/v2/learning/assignments/{assignmentId}", path("assignmentId")
    )
    delete_learning_module = ApiOperation("DELETE", "/api/v2/learning/modules/{moduleId}", path("moduleId"))
    get_learning_assignment = ApiOperation(
        "GET", "/api/v2/learning/assignments/{assignmentId}", path("assignmentId"), query("expand", "multi"),
        returns="LearningAssignment",
    )
    get_learning_assignment_step = ApiOperation(
        "GET", "/api/v2/learning/assignments/{assignmentId}/steps/{stepId}", path("assignmentId"), path("stepId"),
        query("shareableContentObjectId"), query("defaultShareableContentObject"), query("expand", "multi"),
        returns="LearningAssignmentStep",
    )
    get_learning_assignments = ApiOperation(
        "GET", "/api/v2/learning/assignments", query("moduleId"), query("interval"), query("completionInterval"),
        query("overdue"), query("pageSize"), query("pageNumber"), query("pass"), query("minPercentageScore"),
        query("maxPercentageScore"), query("sortOrder"), query("sortBy"), query("userId", "multi"),
        query("types", "multi"), query("states", "multi"), query("expand", "multi"),
        returns="LearningAssignmentsDomainEntity",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_learning_assignments_me = ApiOperation(
        "GET", "/api/v2/learning/assignments/me", query("moduleId"), query("interval"), query("completionInterval"),
        query("overdue"), query("pageSize"), query("pageNumber"), query("pass"), query("minPercentageScore"),
        query("maxPercentageScore"), query("sortOrder"), query("sortBy"), query("types", "multi"),
        query("states", "multi"), query("expand", "multi"), returns="LearningAssignmentsDomainEntity",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_learning_module = ApiOperation(
        "GET", "/api/v2/learning/modules/{moduleId}", path("moduleId"), query("expand", "multi"),
        returns="LearningModule",
    )
    get_learning_module_job = ApiOperation(
        "GET", "/api/v2/learning/modules/{moduleId}/jobs/{jobId}", path("moduleId"), path("jobId"),
        returns="LearningModuleJobResponse",
    )
    get_learning_module_preview = ApiOperation(
        "GET", "/api/v2/learning/modules/{moduleId}/preview", path("moduleId"),
        returns="LearningModulePreviewGetResponse",
    )
    get_learning_module_rule = ApiOperation(
        "GET", "/api/v2/learning/modules/{moduleId}/rule", path("moduleId"), returns="LearningModuleRule"
    )
    get_learning_module_version = ApiOperation(
        "GET", "/api/v2/learning/modules/{moduleId}/versions/{versionId}", path("moduleId"), path("versionId"),
        query("expand", "multi"), returns="LearningModule",
    )
    get_learning_modules = ApiOperation(
        "GET", "/api/v2/learning/modules", query("isArchived"), query("types", "multi"), query("pageSize"),
        query("pageNumber"), query("sortOrder"), query("sortBy"), query("searchTerm"), query("expand", "multi"),
        query("isPublished"), query("statuses", "multi"), query("externalIds", "multi"),
        returns="LearningModulesDomainEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_learning_modules_assignments = ApiOperation(
        "GET", "/api/v2/learning/modules/assignments", query("userIds", "multi", required=True), query("pageSize"),
        query("pageNumber"), query("searchTerm"), query("overdue"), query("assignmentStates", "multi"),
        query("expand", "multi"), returns="AssignedLearningModuleDomainEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_learning_modules_coverart_cover_art_id = ApiOperation(
        "GET", "/api/v2/learning/modules/coverart/{coverArtId}", path("coverArtId"),
        returns="LearningModuleCoverArtResponse",
    )
    get_learning_scorm_scorm_id = ApiOperation(
        "GET", "/api/v2/learning/scorm/{scormId}", path("scormId"), returns="LearningScormResponse"
    )
    patch_learning_assignment = ApiOperation(
        "PATCH", "/api/v2/learning/assignments/{assignmentId}", path("assignmentId"), body(),
        returns="LearningAssignment",
    )
    patch_learning_assignment_reschedule = ApiOperation(
        "PATCH", "/api/v2/learning/assignments/{assignmentId}/reschedule", path("assignmentId"), body(),
        returns="LearningAssignment",
    )
    patch_learning_assignment_step = ApiOperation(
        "PATCH", "/api/v2/learning/assignments/{assignmentId}/steps/{stepId}", path("assignmentId"), path("stepId"),
        body(), returns="LearningAssignmentStep",
    )
    patch_learning_module_user_assignments = ApiOperation(
        "PATCH", "/api/v2/learning/modules/{moduleId}/users/{userId}/assignments", path("moduleId"), path("userId"),
        body(required=True), returns="LearningAssignment",
    )
    post_learning_assessments_scoring = ApiOperation(
        "POST", "/api/v2/learning/assessments/scoring", body(required=True), returns="AssessmentScoringSet"
    )
    post_learning_assignment_reassign = ApiOperation(
        "POST", "/api/v2/learning/assignments/{assignmentId}/reassign", path("assignmentId"),
        returns="LearningAssignment",
    )
    post_learning_assignment_reset = ApiOperation(
        "POST", "/api/v2/learning/assignments/{assignmentId}/reset", path("assignmentId"), returns="LearningAssignment"
    )
    post_learning_assignments = ApiOperation(
        "POST", "/api/v2/learning/assignments", body(), returns="LearningAssignment"
    )
    post_learning_assignments_aggregates_query = ApiOperation(
        "POST", "/api/v2/learning/assignments/aggregates/query", body(required=True),
        returns="LearningAssignmentAggregateResponse", paging=Paging("single", "results"),
    )
    post_learning_assignments_bulkadd = ApiOperation(
        "POST", "/api/v2/learning/assignments/bulkadd", body(), returns="LearningAssignmentBulkAddResponse",
        paging=Paging("single", "entities"),
    )
    post_learning_assignments_bulkremove = ApiOperation(
        "POST", "/api/v2/learning/assignments/bulkremove", body(), returns="LearningAssignmentBulkRemoveResponse",
        paging=Paging("single", "entities"),
    )
    post_learning_module_jobs = ApiOperation(
        "POST", "/api/v2/learning/modules/{moduleId}/jobs", path("moduleId"), body(required=True),
        returns="LearningModuleJobResponse",
        job=JobFamily("get_learning_module_job", "id", "jobId", state="status", done=("Completed",), failed=("Failed",)),
    )
    post_learning_module_publish = ApiOperation(
        "POST", "/api/v2/learning/modules/{moduleId}/publish", path("moduleId"), body(),
        returns="LearningModulePublishResponse",
    )
    post_learning_modules = ApiOperation(
        "POST", "/api/v2/learning/modules", body(required=True), returns="LearningModule"
    )
    post_learning_rules_query = ApiOperation(
        "POST", "/api/v2/learning/rules/query", query("pageSize", required=True), query("pageNumber", required=True),
        body(required=True), returns="LearningAssignmentUserListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    post_learning_scheduleslots_query = ApiOperation(
        "POST", "/api/v2/learning/scheduleslots/query", body(required=True),
        returns="LearningScheduleSlotsQueryResponse",
    )
    post_learning_scorm = ApiOperation("POST", "/api/v2/learning/scorm", body(), returns="LearningScormUploadResponse")
    put_learning_module = ApiOperation(
        "PUT", "/api/v2/learning/modules/{moduleId}", path("moduleId"), body(required=True), returns="LearningModule"
    )
    put_learning_module_preview = ApiOperation(
        "PUT", "/api/v2/learning/modules/{moduleId}/preview", path("moduleId"), body(required=True),
        returns="LearningModulePreviewUpdateResponse",
    )
    put_learning_module_rule = ApiOperation(
        "PUT", "/api/v2/learning/modules/{moduleId}/rule", path("moduleId"), body(required=True),
        returns="LearningModuleRule",
    )
