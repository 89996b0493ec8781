# Generated: make generate
"""QualityApi: signatures and documentation of its methods are in quality_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class QualityApi(Api):
    """The Quality operations of the Platform API."""

    delete_quality_calibration = ApiOperation(
        "DELETE", "/api/v2/quality/calibrations/{calibrationId}", path("calibrationId"),
        query("calibratorId", required=True), returns="Calibration",
    )
    delete_quality_conversation_evaluation = ApiOperation(
        "DELETE", "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}", path("conversationId"),
        path("evaluationId"), query("expand"), returns="EvaluationResponse",
    )
    delete_quality_form = ApiOperation("DELETE", "/api/v2/quality/forms/{formId}", path("formId"), deprecated=True)
    delete_quality_forms_evaluation = ApiOperation(
        "DELETE", "/api/v2/quality/forms/evaluations/{formId}", path("formId")
    )
    delete_quality_forms_survey = ApiOperation("DELETE", "/api/v2/quality/forms/surveys/{formId}", path("formId"))
    get_analytics_evaluations_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_evaluations_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="EvaluationAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_surveys_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/surveys/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_surveys_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/surveys/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="SurveyAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_quality_agents_activity = ApiOperation(
        "GET", "/api/v2/quality/agents/activity", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("expand", "multi"), query("nextPage"), query("previousPage"), query("startTime"), query("endTime"),
        query("agentUserId", "multi"), query("evaluatorUserId"), query("name"), query("group"), query("agentTeamId"),
        query("formContextId"), query("userState"), returns="AgentActivityEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_calibration = ApiOperation(
        "GET", "/api/v2/quality/calibrations/{calibrationId}", path("calibrationId"), query("calibratorId"),
        query("conversationId"), returns="Calibration",
    )
    get_quality_calibrations = ApiOperation(
        "GET", "/api/v2/quality/calibrations", query("calibratorId", required=True), query("pageSize"),
        query("pageNumber"), query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"),
        query("conversationId"), query("startTime"), query("endTime"), returns="CalibrationEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_conversation_evaluation = ApiOperation(
        "GET", "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}", path("conversationId"),
        path("evaluationId"), query("expand"), returns="EvaluationResponse",
    )
    get_quality_conversation_surveys = ApiOperation(
        "GET", "/api/v2/quality/conversations/{conversationId}/surveys", path("conversationId"), returns="list[Survey]",
        paging=Paging("single", ""),
    )
    get_quality_conversations_audits_query_transaction_id = ApiOperation(
        "GET", "/api/v2/quality/conversations/audits/query/{transactionId}", path("transactionId"),
        returns="QualityAuditQueryExecutionStatusResponse",
    )
    get_quality_conversations_audits_query_transaction_id_results = ApiOperation(
        "GET", "/api/v2/quality/conversations/audits/query/{transactionId}/results", path("transactionId"),
        query("cursor"), query("pageSize"), query("expand", "multi"),
        returns="QualityAuditQueryExecutionResultsResponse",
        paging=Paging("cursor", "entities", "cursor", size="pageSize", next="cursor"),
    )
    get_quality_evaluations_query = ApiOperation(
        "GET", "/api/v2/quality/evaluations/query", query("pageSize"), query("pageNumber"), query("expand", "multi"),
        query("previousPage"), query("conversationId"), query("agentUserId"), query("agentTeamId"),
        query("evaluatorUserId"), query("assigneeUserId"), query("queueId"), query("startTime"), query("endTime"),
        query("formContextId"), query("evaluationState", "multi"), query("isReleased"), query("agentHasRead"),
        query("expandAnswerTotalScores"), query("maximum"), query("sortOrder"), query("includeDeletedUsers"),
        returns="EvaluationEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_evaluators_activity = ApiOperation(
        "GET", "/api/v2/quality/evaluators/activity", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("expand", "multi"), query("nextPage"), query("previousPage"), query("startTime"), query("endTime"),
        query("name"), query("permission", "multi"), query("group"), query("agentTeamId"),
        returns="EvaluatorActivityEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_form = ApiOperation(
        "GET", "/api/v2/quality/forms/{formId}", path("formId"), returns="EvaluationFormResponse", deprecated=True
    )
    get_quality_form_versions = ApiOperation(
        "GET", "/api/v2/quality/forms/{formId}/versions", path("formId"), query("pageSize"), query("pageNumber"),
        returns="EvaluationFormResponseEntityListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_forms = ApiOperation(
        "GET", "/api/v2/quality/forms", query("pageSize"), query("pageNumber"), query("sortBy"), query("nextPage"),
        query("previousPage"), query("expand"), query("name"), query("sortOrder"),
        returns="EvaluationFormResponseEntityListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_forms_evaluation = ApiOperation(
        "GET", "/api/v2/quality/forms/evaluations/{formId}", path("formId"), returns="EvaluationFormResponse"
    )
    get_quality_forms_evaluation_versions = ApiOperation(
        "GET", "/api/v2/quality/forms/evaluations/{formId}/versions", path("formId"), query("pageSize"),
        query("pageNumber"), query("sortOrder"), returns="EvaluationFormResponseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_forms_evaluations = ApiOperation(
        "GET", "/api/v2/quality/forms/evaluations", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("nextPage"), query("previousPage"), query("expand"), query("name"), query("sortOrder"),
        returns="EvaluationFormResponseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_forms_evaluations_bulk_contexts = ApiOperation(
        "GET", "/api/v2/quality/forms/evaluations/bulk/contexts", query("contextId", "multi", required=True),
        returns="list[EvaluationFormResponse]", paging=Paging("single", ""),
    )
    get_quality_forms_survey = ApiOperation(
        "GET", "/api/v2/quality/forms/surveys/{formId}", path("formId"), returns="SurveyForm"
    )
    get_quality_forms_survey_versions = ApiOperation(
        "GET", "/api/v2/quality/forms/surveys/{formId}/versions", path("formId"), query("pageSize"),
        query("pageNumber"), returns="SurveyFormEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_forms_surveys = ApiOperation(
        "GET", "/api/v2/quality/forms/surveys", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("nextPage"), query("previousPage"), query("expand"), query("name"), query("sortOrder"),
        returns="SurveyFormEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_forms_surveys_bulk = ApiOperation(
        "GET", "/api/v2/quality/forms/surveys/bulk", query("id", "multi", required=True),
        returns="SurveyFormEntityListing", paging=Paging("single", "entities"),
    )
    get_quality_forms_surveys_bulk_contexts = ApiOperation(
        "GET", "/api/v2/quality/forms/surveys/bulk/contexts", query("contextId", "multi", required=True),
        query("published"), returns="list[SurveyForm]", paging=Paging("single", ""),
    )
    get_quality_publishedform = ApiOperation(
        "GET", "/api/v2/quality/publishedforms/{formId}", path("formId"), returns="EvaluationFormResponse",
        deprecated=True,
    )
    get_quality_publishedforms = ApiOperation(
        "GET", "/api/v2/quality/publishedforms", query("pageSize"), query("pageNumber"), query("name"),
        query("onlyLatestPerContext"), returns="EvaluationFormResponseEntityListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_publishedforms_evaluation = ApiOperation(
        "GET", "/api/v2/quality/publishedforms/evaluations/{formId}", path("formId"), returns="EvaluationFormResponse"
    )
    get_quality_publishedforms_evaluations = ApiOperation(
        "GET", "/api/v2/quality/publishedforms/evaluations", query("pageSize"), query("pageNumber"), query("name"),
        query("onlyLatestPerContext"), returns="EvaluationFormResponseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_publishedforms_survey = ApiOperation(
        "GET", "/api/v2/quality/publishedforms/surveys/{formId}", path("formId"), returns="SurveyForm"
    )
    get_quality_publishedforms_surveys = ApiOperation(
        "GET", "/api/v2/quality/publishedforms/surveys", query("pageSize"), query("pageNumber"), query("name"),
        query("onlyLatestEnabledPerContext"), returns="SurveyFormEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_quality_survey = ApiOperation("GET", "/api/v2/quality/surveys/{surveyId}", path("surveyId"), returns="Survey")
    get_quality_surveys_scorable = ApiOperation(
        "GET", "/api/v2/quality/surveys/scorable", query("customerSurveyUrl", required=True), returns="ScorableSurvey",
        auth=(),
    )
    patch_quality_forms_survey = ApiOperation(
        "PATCH", "/api/v2/quality/forms/surveys/{formId}", path("formId"), body(required=True), returns="SurveyForm"
    )
    post_analytics_evaluations_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/evaluations/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_evaluations_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_evaluations_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_evaluations_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/evaluations/aggregates/query", body(required=True),
        returns="EvaluationAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_surveys_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/surveys/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_surveys_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_surveys_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_surveys_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/surveys/aggregates/query", body(required=True),
        returns="SurveyAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_quality_calibrations = ApiOperation(
        "POST", "/api/v2/quality/calibrations", body(required=True), query("expand"), returns="Calibration"
    )
    post_quality_conversation_evaluations = ApiOperation(
        "POST", "/api/v2/quality/conversations/{conversationId}/evaluations", path("conversationId"),
        body(required=True), query("expand"), returns="Evaluation",
    )
    post_quality_conversations_audits_query = ApiOperation(
        "POST", "/api/v2/quality/conversations/audits/query", body(required=True),
        returns="QualityAuditQueryExecutionStatusResponse",
        job=JobFamily(
            "get_quality_conversations_audits_query_transaction_id", "id", "transactionId", state="state",
            done=("Succeeded",), failed=("Failed",), cancelled=("Cancelled",),
            results="get_quality_conversations_audits_query_transaction_id_results",
        ),
    )
    post_quality_evaluations_aggregates_query_me = ApiOperation(
        "POST", "/api/v2/quality/evaluations/aggregates/query/me", body(required=True),
        returns="EvaluationAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_quality_evaluations_scoring = ApiOperation(
        "POST", "/api/v2/quality/evaluations/scoring", body(required=True), returns="EvaluationScoringSet"
    )
    post_quality_forms = ApiOperation(
        "POST", "/api/v2/quality/forms", body(required=True), returns="EvaluationFormResponse", deprecated=True
    )
    post_quality_forms_evaluations = ApiOperation(
        "POST", "/api/v2/quality/forms/evaluations", body(required=True), returns="EvaluationFormResponse"
    )
    post_quality_forms_surveys = ApiOperation(
        "POST", "/api/v2/quality/forms/surveys", body(required=True), returns="SurveyForm"
    )
    post_quality_publishedforms = ApiOperation(
        "POST", "/api/v2/quality/publishedforms", body(required=True), returns="EvaluationFormResponse",
        deprecated=True,
    )
    post_quality_publishedforms_evaluations = ApiOperation(
        "POST", "/api/v2/quality/publishedforms/evaluations", body(required=True), returns="EvaluationFormResponse"
    )
    post_quality_publishedforms_surveys = ApiOperation(
        "POST", "/api/v2/quality/publishedforms/surveys", body(required=True), returns="SurveyForm"
    )
    post_quality_surveys_scoring = ApiOperation(
        "POST", "/api/v2/quality/surveys/scoring", body(required=True), returns="SurveyScoringSet"
    )
    put_quality_calibration = ApiOperation(
        "PUT", "/api/v2/quality/calibrations/{calibrationId}", path("calibrationId"), body(required=True),
        returns="Calibration",
    )
    put_quality_conversation_evaluation = ApiOperation(
        "PUT", "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}", path("conversationId"),
        path("evaluationId"), body(required=True), query("expand"), returns="EvaluationResponse",
    )
    put_quality_form = ApiOperation(
        "PUT", "/api/v2/quality/forms/{formId}", path("formId"), body(required=True), returns="EvaluationFormResponse",
        deprecated=True,
    )
    put_quality_forms_evaluation = ApiOperation(
        "PUT", "/api/v2/quality/forms/evaluations/{formId}", path("formId"), body(required=True),
        returns="EvaluationFormResponse",
    )
    put_quality_forms_evaluation_aiscoring_settings = ApiOperation(
        "PUT", "/api/v2/quality/forms/evaluations/{formId}/aiscoring/settings", path("formId"), body(required=True),
        returns="AiScoringSettings",
    )
    put_quality_forms_survey = ApiOperation(
        "PUT", "/api/v2/quality/forms/surveys/{formId}", path("formId"), body(required=True), returns="SurveyForm"
    )
    put_quality_surveys_scorable = ApiOperation(
        "PUT", "/api/v2/quality/surveys/scorable", query("customerSurveyUrl", required=True), body(required=True),
        returns="ScorableSurvey", auth=(),
    )
