# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        AgentActivityEntityListing, AiScoringSettings, AsyncQueryResponse, AsyncQueryStatus, Calibration, CalibrationCreate,
        CalibrationEntityListing, Evaluation, EvaluationAggregateQueryResponse, EvaluationAggregationQuery,
        EvaluationAggregationQueryMe, EvaluationAsyncAggregateQueryResponse, EvaluationAsyncAggregationQuery,
        EvaluationCreateBody, EvaluationEntityListing, EvaluationForm, EvaluationFormAndScoringSet, EvaluationFormResponse,
        EvaluationFormResponseEntityListing, EvaluationResponse, EvaluationScoringSet, EvaluatorActivityEntityListing,
        PublishForm, QMAuditQueryRequest, QualityAuditQueryExecutionResultsResponse,
        QualityAuditQueryExecutionStatusResponse, ScorableSurvey, Survey, SurveyAggregateQueryResponse,
        SurveyAggregationQuery, SurveyAsyncAggregateQueryResponse, SurveyAsyncAggregationQuery, SurveyForm,
        SurveyFormAndScoringSet, SurveyFormEntityListing, SurveyScoringSet,
    )

_DELETE_QUALITY_CALIBRATION: ApiOperation[Calibration] = ApiOperation(
    "DELETE", "/api/v2/quality/calibrations/{calibrationId}", path("calibrationId"),
    query("calibratorId", required=True), returns="Calibration",
)
_DELETE_QUALITY_CONVERSATION_EVALUATION: ApiOperation[EvaluationResponse] = ApiOperation(
    "DELETE", "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}", path("conversationId"),
    path("evaluationId"), query("expand"), returns="EvaluationResponse",
)
_DELETE_QUALITY_FORM: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/quality/forms/{formId}", path("formId"), deprecated=True
)
_DELETE_QUALITY_FORMS_EVALUATION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/quality/forms/evaluations/{formId}", path("formId")
)
_DELETE_QUALITY_FORMS_SURVEY: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/quality/forms/surveys/{formId}", path("formId")
)
_GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB_RESULTS: ApiOperation[EvaluationAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="EvaluationAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_SURVEYS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/surveys/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_SURVEYS_AGGREGATES_JOB_RESULTS: ApiOperation[SurveyAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/surveys/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="SurveyAsyncAggregateQueryResponse",
)
_GET_QUALITY_AGENTS_ACTIVITY: ApiOperation[AgentActivityEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/agents/activity", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("expand", "multi"), query("nextPage"), query("previousPage"), query("startTime"), query("endTime"),
    query("agentUserId", "multi"), query("evaluatorUserId"), query("name"), query("group"), query("agentTeamId"),
    query("formContextId"), query("userState"), returns="AgentActivityEntityListing",
)
_GET_QUALITY_CALIBRATION: ApiOperation[Calibration] = ApiOperation(
    "GET", "/api/v2/quality/calibrations/{calibrationId}", path("calibrationId"), query("calibratorId"),
    query("conversationId"), returns="Calibration",
)
_GET_QUALITY_CALIBRATIONS: ApiOperation[CalibrationEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/calibrations", query("calibratorId", required=True), query("pageSize"), query("pageNumber"),
    query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"), query("conversationId"),
    query("startTime"), query("endTime"), returns="CalibrationEntityListing",
)
_GET_QUALITY_CONVERSATION_EVALUATION: ApiOperation[EvaluationResponse] = ApiOperation(
    "GET", "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}", path("conversationId"),
    path("evaluationId"), query("expand"), returns="EvaluationResponse",
)
_GET_QUALITY_CONVERSATION_SURVEYS: ApiOperation[list[Survey]] = ApiOperation(
    "GET", "/api/v2/quality/conversations/{conversationId}/surveys", path("conversationId"), returns="list[Survey]"
)
_GET_QUALITY_CONVERSATIONS_AUDITS_QUERY_TRANSACTION_ID: ApiOperation[QualityAuditQueryExecutionStatusResponse] = ApiOperation(
    "GET", "/api/v2/quality/conversations/audits/query/{transactionId}", path("transactionId"),
    returns="QualityAuditQueryExecutionStatusResponse",
)
_GET_QUALITY_CONVERSATIONS_AUDITS_QUERY_TRANSACTION_ID_RESULTS: ApiOperation[QualityAuditQueryExecutionResultsResponse] = ApiOperation(
    "GET", "/api/v2/quality/conversations/audits/query/{transactionId}/results", path("transactionId"), query("cursor"),
    query("pageSize"), query("expand", "multi"), returns="QualityAuditQueryExecutionResultsResponse",
)
_GET_QUALITY_EVALUATIONS_QUERY: ApiOperation[EvaluationEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/evaluations/query", query("pageSize"), query("pageNumber"), query("expand", "multi"),
    query("previousPage"), query("conversationId"), query("agentUserId"), query("agentTeamId"),
    query("evaluatorUserId"), query("assigneeUserId"), query("queueId"), query("startTime"), query("endTime"),
    query("formContextId"), query("evaluationState", "multi"), query("isReleased"), query("agentHasRead"),
    query("expandAnswerTotalScores"), query("maximum"), query("sortOrder"), query("includeDeletedUsers"),
    returns="EvaluationEntityListing",
)
_GET_QUALITY_EVALUATORS_ACTIVITY: ApiOperation[EvaluatorActivityEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/evaluators/activity", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("expand", "multi"), query("nextPage"), query("previousPage"), query("startTime"), query("endTime"),
    query("name"), query("permission", "multi"), query("group"), query("agentTeamId"),
    returns="EvaluatorActivityEntityListing",
)
_GET_QUALITY_FORM: ApiOperation[EvaluationFormResponse] = ApiOperation(
    "GET", "/api/v2/quality/forms/{formId}", path("formId"), returns="EvaluationFormResponse", deprecated=True
)
_GET_QUALITY_FORM_VERSIONS: ApiOperation[EvaluationFormResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/forms/{formId}/versions", path("formId"), query("pageSize"), query("pageNumber"),
    returns="EvaluationFormResponseEntityListing", deprecated=True,
)
_GET_QUALITY_FORMS: ApiOperation[EvaluationFormResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/forms", query("pageSize"), query("pageNumber"), query("sortBy"), query("nextPage"),
    query("previousPage"), query("expand"), query("name"), query("sortOrder"),
    returns="EvaluationFormResponseEntityListing", deprecated=True,
)
_GET_QUALITY_FORMS_EVALUATION: ApiOperation[EvaluationFormResponse] = ApiOperation(
    "GET", "/api/v2/quality/forms/evaluations/{formId}", path("formId"), returns="EvaluationFormResponse"
)
_GET_QUALITY_FORMS_EVALUATION_VERSIONS: ApiOperation[EvaluationFormResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/forms/evaluations/{formId}/versions", path("formId"), query("pageSize"),
    query("pageNumber"), query("sortOrder"), returns="EvaluationFormResponseEntityListing",
)
_GET_QUALITY_FORMS_EVALUATIONS: ApiOperation[EvaluationFormResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/forms/evaluations", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("nextPage"), query("previousPage"), query("expand"), query("name"), query("sortOrder"),
    returns="EvaluationFormResponseEntityListing",
)
_GET_QUALITY_FORMS_EVALUATIONS_BULK_CONTEXTS: ApiOperation[list[EvaluationFormResponse]] = ApiOperation(
    "GET", "/api/v2/quality/forms/evaluations/bulk/contexts", query("contextId", "multi", required=True),
    returns="list[EvaluationFormResponse]",
)
_GET_QUALITY_FORMS_SURVEY: ApiOperation[SurveyForm] = ApiOperation(
    "GET", "/api/v2/quality/forms/surveys/{formId}", path("formId"), returns="SurveyForm"
)
_GET_QUALITY_FORMS_SURVEY_VERSIONS: ApiOperation[SurveyFormEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/forms/surveys/{formId}/versions", path("formId"), query("pageSize"), query("pageNumber"),
    returns="SurveyFormEntityListing",
)
_GET_QUALITY_FORMS_SURVEYS: ApiOperation[SurveyFormEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/forms/surveys", query("pageSize"), query("pageNumber"), query("sortBy"), query("nextPage"),
    query("previousPage"), query("expand"), query("name"), query("sortOrder"), returns="SurveyFormEntityListing",
)
_GET_QUALITY_FORMS_SURVEYS_BULK: ApiOperation[SurveyFormEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/forms/surveys/bulk", query("id", "multi", required=True), returns="SurveyFormEntityListing"
)
_GET_QUALITY_FORMS_SURVEYS_BULK_CONTEXTS: ApiOperation[list[SurveyForm]] = ApiOperation(
    "GET", "/api/v2/quality/forms/surveys/bulk/contexts", query("contextId", "multi", required=True),
    query("published"), returns="list[SurveyForm]",
)
_GET_QUALITY_PUBLISHEDFORM: ApiOperation[EvaluationFormResponse] = ApiOperation(
    "GET", "/api/v2/quality/publishedforms/{formId}", path("formId"), returns="EvaluationFormResponse", deprecated=True
)
_GET_QUALITY_PUBLISHEDFORMS: ApiOperation[EvaluationFormResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/publishedforms", query("pageSize"), query("pageNumber"), query("name"),
    query("onlyLatestPerContext"), returns="EvaluationFormResponseEntityListing", deprecated=True,
)
_GET_QUALITY_PUBLISHEDFORMS_EVALUATION: ApiOperation[EvaluationFormResponse] = ApiOperation(
    "GET", "/api/v2/quality/publishedforms/evaluations/{formId}", path("formId"), returns="EvaluationFormResponse"
)
_GET_QUALITY_PUBLISHEDFORMS_EVALUATIONS: ApiOperation[EvaluationFormResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/publishedforms/evaluations", query("pageSize"), query("pageNumber"), query("name"),
    query("onlyLatestPerContext"), returns="EvaluationFormResponseEntityListing",
)
_GET_QUALITY_PUBLISHEDFORMS_SURVEY: ApiOperation[SurveyForm] = ApiOperation(
    "GET", "/api/v2/quality/publishedforms/surveys/{formId}", path("formId"), returns="SurveyForm"
)
_GET_QUALITY_PUBLISHEDFORMS_SURVEYS: ApiOperation[SurveyFormEntityListing] = ApiOperation(
    "GET", "/api/v2/quality/publishedforms/surveys", query("pageSize"), query("pageNumber"), query("name"),
    query("onlyLatestEnabledPerContext"), returns="SurveyFormEntityListing",
)
_GET_QUALITY_SURVEY: ApiOperation[Survey] = ApiOperation(
    "GET", "/api/v2/quality/surveys/{surveyId}", path("surveyId"), returns="Survey"
)
_GET_QUALITY_SURVEYS_SCORABLE: ApiOperation[ScorableSurvey] = ApiOperation(
    "GET", "/api/v2/quality/surveys/scorable", query("customerSurveyUrl", required=True), returns="ScorableSurvey",
    auth=(),
)
_PATCH_QUALITY_FORMS_SURVEY: ApiOperation[SurveyForm] = ApiOperation(
    "PATCH", "/api/v2/quality/forms/surveys/{formId}", path("formId"), body(required=True), returns="SurveyForm"
)
_POST_ANALYTICS_EVALUATIONS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/evaluations/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_EVALUATIONS_AGGREGATES_QUERY: ApiOperation[EvaluationAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/evaluations/aggregates/query", body(required=True),
    returns="EvaluationAggregateQueryResponse",
)
_POST_ANALYTICS_SURVEYS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/surveys/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_SURVEYS_AGGREGATES_QUERY: ApiOperation[SurveyAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/surveys/aggregates/query", body(required=True), returns="SurveyAggregateQueryResponse"
)
_POST_QUALITY_CALIBRATIONS: ApiOperation[Calibration] = ApiOperation(
    "POST", "/api/v2/quality/calibrations", body(required=True), query("expand"), returns="Calibration"
)
_POST_QUALITY_CONVERSATION_EVALUATIONS: ApiOperation[Evaluation] = ApiOperation(
    "POST", "/api/v2/quality/conversations/{conversationId}/evaluations", path("conversationId"), body(required=True),
    query("expand"), returns="Evaluation",
)
_POST_QUALITY_CONVERSATIONS_AUDITS_QUERY: ApiOperation[QualityAuditQueryExecutionStatusResponse] = ApiOperation(
    "POST", "/api/v2/quality/conversations/audits/query", body(required=True),
    returns="QualityAuditQueryExecutionStatusResponse",
)
_POST_QUALITY_EVALUATIONS_AGGREGATES_QUERY_ME: ApiOperation[EvaluationAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/quality/evaluations/aggregates/query/me", body(required=True),
    returns="EvaluationAggregateQueryResponse",
)
_POST_QUALITY_EVALUATIONS_SCORING: ApiOperation[EvaluationScoringSet] = ApiOperation(
    "POST", "/api/v2/quality/evaluations/scoring", body(required=True), returns="EvaluationScoringSet"
)
_POST_QUALITY_FORMS: ApiOperation[EvaluationFormResponse] = ApiOperation(
    "POST", "/api/v2/quality/forms", body(required=True), returns="EvaluationFormResponse", deprecated=True
)
_POST_QUALITY_FORMS_EVALUATIONS: ApiOperation[EvaluationFormResponse] = ApiOperation(
    "POST", "/api/v2/quality/forms/evaluations", body(required=True), returns="EvaluationFormResponse"
)
_POST_QUALITY_FORMS_SURVEYS: ApiOperation[SurveyForm] = ApiOperation(
    "POST", "/api/v2/quality/forms/surveys", body(required=True), returns="SurveyForm"
)
_POST_QUALITY_PUBLISHEDFORMS: ApiOperation[EvaluationFormResponse] = ApiOperation(
    "POST", "/api/v2/quality/publishedforms", body(required=True), returns="EvaluationFormResponse", deprecated=True
)
_POST_QUALITY_PUBLISHEDFORMS_EVALUATIONS: ApiOperation[EvaluationFormResponse] = ApiOperation(
    "POST", "/api/v2/quality/publishedforms/evaluations", body(required=True), returns="EvaluationFormResponse"
)
_POST_QUALITY_PUBLISHEDFORMS_SURVEYS: ApiOperation[SurveyForm] = ApiOperation(
    "POST", "/api/v2/quality/publishedforms/surveys", body(required=True), returns="SurveyForm"
)
_POST_QUALITY_SURVEYS_SCORING: ApiOperation[SurveyScoringSet] = ApiOperation(
    "POST", "/api/v2/quality/surveys/scoring", body(required=True), returns="SurveyScoringSet"
)
_PUT_QUALITY_CALIBRATION: ApiOperation[Calibration] = ApiOperation(
    "PUT", "/api/v2/quality/calibrations/{calibrationId}", path("calibrationId"), body(required=True),
    returns="Calibration",
)
_PUT_QUALITY_CONVERSATION_EVALUATION: ApiOperation[EvaluationResponse] = ApiOperation(
    "PUT", "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}", path("conversationId"),
    path("evaluationId"), body(required=True), query("expand"), returns="EvaluationResponse",
)
_PUT_QUALITY_FORM: ApiOperation[EvaluationFormResponse] = ApiOperation(
    "PUT", "/api/v2/quality/forms/{formId}", path("formId"), body(required=True), returns="EvaluationFormResponse",
    deprecated=True,
)
_PUT_QUALITY_FORMS_EVALUATION: ApiOperation[EvaluationFormResponse] = ApiOperation(
    "PUT", "/api/v2/quality/forms/evaluations/{formId}", path("formId"), body(required=True),
    returns="EvaluationFormResponse",
)
_PUT_QUALITY_FORMS_EVALUATION_AISCORING_SETTINGS: ApiOperation[AiScoringSettings] = ApiOperation(
    "PUT", "/api/v2/quality/forms/evaluations/{formId}/aiscoring/settings", path("formId"), body(required=True),
    returns="AiScoringSettings",
)
_PUT_QUALITY_FORMS_SURVEY: ApiOperation[SurveyForm] = ApiOperation(
    "PUT", "/api/v2/quality/forms/surveys/{formId}", path("formId"), body(required=True), returns="SurveyForm"
)
_PUT_QUALITY_SURVEYS_SCORABLE: ApiOperation[ScorableSurvey] = ApiOperation(
    "PUT", "/api/v2/quality/surveys/scorable", query("customerSurveyUrl", required=True), body(required=True),
    returns="ScorableSurvey", auth=(),
)


class QualityApi(Api):
    """The Quality operations of the Platform API."""

    def delete_quality_calibration(
        self,
        calibration_id: str,
        calibrator_id: str,
        **options: Unpack[CallOptions],
    ) -> Calibration:
        """DELETE /api/v2/quality/calibrations/{calibrationId}: returns Calibration.

        Permissions: any of quality:calibration:delete.
        """
        return self._call(_DELETE_QUALITY_CALIBRATION, options, calibration_id, calibrator_id)

    def delete_quality_conversation_evaluation(
        self,
        conversation_id: str,
        evaluation_id: str,
        *,
        expand: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationResponse:
        """DELETE /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}: returns EvaluationResponse.

        Permissions: any of quality:evaluation:delete.
        """
        return self._call(_DELETE_QUALITY_CONVERSATION_EVALUATION, options, conversation_id, evaluation_id, expand)

    def delete_quality_form(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/quality/forms/{formId}: returns None.

        Permissions: any of quality:evaluationForm:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_DELETE_QUALITY_FORM, options, form_id)

    def delete_quality_forms_evaluation(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/quality/forms/evaluations/{formId}: returns None.

        Permissions: any of quality:evaluationForm:delete.
        """
        return self._call(_DELETE_QUALITY_FORMS_EVALUATION, options, form_id)

    def delete_quality_forms_survey(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/quality/forms/surveys/{formId}: returns None.

        Permissions: all of quality:surveyForm:delete.
        """
        return self._call(_DELETE_QUALITY_FORMS_SURVEY, options, form_id)

    def get_analytics_evaluations_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:evaluationAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB, options, job_id)

    def get_analytics_evaluations_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results: returns
        EvaluationAsyncAggregateQueryResponse.

        Permissions: any of analytics:evaluationAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_surveys_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:surveyAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_SURVEYS_AGGREGATES_JOB, options, job_id)

    def get_analytics_surveys_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SurveyAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results: returns SurveyAsyncAggregateQueryResponse.

        Permissions: any of analytics:surveyAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_SURVEYS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_quality_agents_activity(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        agent_user_id: Sequence[str] | None = None,
        evaluator_user_id: str | None = None,
        name: str | None = None,
        group: str | None = None,
        agent_team_id: str | None = None,
        form_context_id: str | None = None,
        user_state: Literal["Any", "Legacy"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentActivityEntityListing:
        """GET /api/v2/quality/agents/activity: returns AgentActivityEntityListing.

        Permissions: any of quality:evaluation:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            user_state: Any, Legacy; default Legacy.
        """
        return self._call(
            _GET_QUALITY_AGENTS_ACTIVITY, options, page_size, page_number, sort_by, expand, next_page, previous_page,
            start_time, end_time, agent_user_id, evaluator_user_id, name, group, agent_team_id, form_context_id,
            user_state,
        )

    def get_quality_calibration(
        self,
        calibration_id: str,
        *,
        calibrator_id: str | None = None,
        conversation_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Calibration:
        """GET /api/v2/quality/calibrations/{calibrationId}: returns Calibration.

        Permissions: any of quality:calibration:view.
        """
        return self._call(_GET_QUALITY_CALIBRATION, options, calibration_id, calibrator_id, conversation_id)

    def get_quality_calibrations(
        self,
        calibrator_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        conversation_id: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> CalibrationEntityListing:
        """GET /api/v2/quality/calibrations: returns CalibrationEntityListing.

        Permissions: any of quality:calibration:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_QUALITY_CALIBRATIONS, options, calibrator_id, page_size, page_number, sort_by, expand, next_page,
            previous_page, conversation_id, start_time, end_time,
        )

    def get_quality_conversation_evaluation(
        self,
        conversation_id: str,
        evaluation_id: str,
        *,
        expand: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationResponse:
        """GET /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}: returns EvaluationResponse.

        Permissions: any of quality:evaluation:view, quality:evaluation:assign, quality:evaluation:release.
        """
        return self._call(_GET_QUALITY_CONVERSATION_EVALUATION, options, conversation_id, evaluation_id, expand)

    def get_quality_conversation_surveys(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> list[Survey]:
        """GET /api/v2/quality/conversations/{conversationId}/surveys: returns list[Survey].

        Permissions: any of quality:survey:view.
        """
        return self._call(_GET_QUALITY_CONVERSATION_SURVEYS, options, conversation_id)

    def get_quality_conversations_audits_query_transaction_id(
        self,
        transaction_id: str,
        **options: Unpack[CallOptions],
    ) -> QualityAuditQueryExecutionStatusResponse:
        """GET /api/v2/quality/conversations/audits/query/{transactionId}: returns
        QualityAuditQueryExecutionStatusResponse.

        Permissions: all of audits:interactionDetails:view.
        """
        return self._call(_GET_QUALITY_CONVERSATIONS_AUDITS_QUERY_TRANSACTION_ID, options, transaction_id)

    def get_quality_conversations_audits_query_transaction_id_results(
        self,
        transaction_id: str,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        expand: Sequence[Literal["user"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> QualityAuditQueryExecutionResultsResponse:
        """GET /api/v2/quality/conversations/audits/query/{transactionId}/results: returns
        QualityAuditQueryExecutionResultsResponse.

        Permissions: all of audits:interactionDetails:view.

        Parameters:
            page_size: default 25.
            expand: any of user.
        """
        return self._call(
            _GET_QUALITY_CONVERSATIONS_AUDITS_QUERY_TRANSACTION_ID_RESULTS, options, transaction_id, cursor, page_size,
            expand,
        )

    def get_quality_evaluations_query(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Sequence[str] | None = None,
        previous_page: str | None = None,
        conversation_id: str | None = None,
        agent_user_id: str | None = None,
        agent_team_id: str | None = None,
        evaluator_user_id: str | None = None,
        assignee_user_id: str | None = None,
        queue_id: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        form_context_id: str | None = None,
        evaluation_state: Sequence[str] | None = None,
        is_released: bool | None = None,
        agent_has_read: bool | None = None,
        expand_answer_total_scores: bool | None = None,
        maximum: int | None = None,
        sort_order: str | None = None,
        include_deleted_users: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationEntityListing:
        """GET /api/v2/quality/evaluations/query: returns EvaluationEntityListing.

        Permissions: any of quality:evaluation:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            include_deleted_users: default False.
        """
        return self._call(
            _GET_QUALITY_EVALUATIONS_QUERY, options, page_size, page_number, expand, previous_page, conversation_id,
            agent_user_id, agent_team_id, evaluator_user_id, assignee_user_id, queue_id, start_time, end_time,
            form_context_id, evaluation_state, is_released, agent_has_read, expand_answer_total_scores, maximum,
            sort_order, include_deleted_users,
        )

    def get_quality_evaluators_activity(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        name: str | None = None,
        permission: Sequence[str] | None = None,
        group: str | None = None,
        agent_team_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluatorActivityEntityListing:
        """GET /api/v2/quality/evaluators/activity: returns EvaluatorActivityEntityListing.

        Permissions: any of quality:evaluation:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_QUALITY_EVALUATORS_ACTIVITY, options, page_size, page_number, sort_by, expand, next_page,
            previous_page, start_time, end_time, name, permission, group, agent_team_id,
        )

    def get_quality_form(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """GET /api/v2/quality/forms/{formId}: returns EvaluationFormResponse.

        Permissions: any of quality:evaluationForm:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_QUALITY_FORM, options, form_id)

    def get_quality_form_versions(
        self,
        form_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/forms/{formId}/versions: returns EvaluationFormResponseEntityListing.

        Permissions: any of quality:evaluationForm:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_QUALITY_FORM_VERSIONS, options, form_id, page_size, page_number)

    def get_quality_forms(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        expand: Literal["publishHistory"] | None = None,
        name: str | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/forms: returns EvaluationFormResponseEntityListing.

        Permissions: any of quality:evaluationForm:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            expand: publishHistory.
        """
        return self._call(
            _GET_QUALITY_FORMS, options, page_size, page_number, sort_by, next_page, previous_page, expand, name,
            sort_order,
        )

    def get_quality_forms_evaluation(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """GET /api/v2/quality/forms/evaluations/{formId}: returns EvaluationFormResponse.

        Permissions: any of quality:evaluationForm:view.
        """
        return self._call(_GET_QUALITY_FORMS_EVALUATION, options, form_id)

    def get_quality_forms_evaluation_versions(
        self,
        form_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/forms/evaluations/{formId}/versions: returns EvaluationFormResponseEntityListing.

        Permissions: any of quality:evaluationForm:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: default asc.
        """
        return self._call(_GET_QUALITY_FORMS_EVALUATION_VERSIONS, options, form_id, page_size, page_number, sort_order)

    def get_quality_forms_evaluations(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        expand: Literal["publishHistory"] | None = None,
        name: str | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/forms/evaluations: returns EvaluationFormResponseEntityListing.

        Permissions: any of quality:evaluationForm:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            expand: publishHistory.
        """
        return self._call(
            _GET_QUALITY_FORMS_EVALUATIONS, options, page_size, page_number, sort_by, next_page, previous_page, expand,
            name, sort_order,
        )

    def get_quality_forms_evaluations_bulk_contexts(
        self,
        context_id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[EvaluationFormResponse]:
        """GET /api/v2/quality/forms/evaluations/bulk/contexts: returns list[EvaluationFormResponse].

        Permissions: all of quality:evaluationForm:view.
        """
        return self._call(_GET_QUALITY_FORMS_EVALUATIONS_BULK_CONTEXTS, options, context_id)

    def get_quality_forms_survey(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> SurveyForm:
        """GET /api/v2/quality/forms/surveys/{formId}: returns SurveyForm.

        Permissions: all of quality:surveyForm:view.
        """
        return self._call(_GET_QUALITY_FORMS_SURVEY, options, form_id)

    def get_quality_forms_survey_versions(
        self,
        form_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> SurveyFormEntityListing:
        """GET /api/v2/quality/forms/surveys/{formId}/versions: returns SurveyFormEntityListing.

        Permissions: all of quality:surveyForm:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_QUALITY_FORMS_SURVEY_VERSIONS, options, form_id, page_size, page_number)

    def get_quality_forms_surveys(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        expand: Literal["publishHistory"] | None = None,
        name: str | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SurveyFormEntityListing:
        """GET /api/v2/quality/forms/surveys: returns SurveyFormEntityListing.

        Permissions: all of quality:surveyForm:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            expand: publishHistory.
        """
        return self._call(
            _GET_QUALITY_FORMS_SURVEYS, options, page_size, page_number, sort_by, next_page, previous_page, expand,
            name, sort_order,
        )

    def get_quality_forms_surveys_bulk(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> SurveyFormEntityListing:
        """GET /api/v2/quality/forms/surveys/bulk: returns SurveyFormEntityListing.

        Permissions: all of quality:surveyForm:view.
        """
        return self._call(_GET_QUALITY_FORMS_SURVEYS_BULK, options, id)

    def get_quality_forms_surveys_bulk_contexts(
        self,
        context_id: Sequence[str],
        *,
        published: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[SurveyForm]:
        """GET /api/v2/quality/forms/surveys/bulk/contexts: returns list[SurveyForm].

        Permissions: all of quality:surveyForm:view.

        Parameters:
            published: default True.
        """
        return self._call(_GET_QUALITY_FORMS_SURVEYS_BULK_CONTEXTS, options, context_id, published)

    def get_quality_publishedform(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """GET /api/v2/quality/publishedforms/{formId}: returns EvaluationFormResponse.

        Permissions: any of quality:evaluationForm:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_QUALITY_PUBLISHEDFORM, options, form_id)

    def get_quality_publishedforms(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        only_latest_per_context: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/publishedforms: returns EvaluationFormResponseEntityListing.

        Permissions: any of quality:evaluationForm:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            only_latest_per_context: default False.
        """
        return self._call(_GET_QUALITY_PUBLISHEDFORMS, options, page_size, page_number, name, only_latest_per_context)

    def get_quality_publishedforms_evaluation(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """GET /api/v2/quality/publishedforms/evaluations/{formId}: returns EvaluationFormResponse.

        Permissions: any of quality:evaluationForm:view.
        """
        return self._call(_GET_QUALITY_PUBLISHEDFORMS_EVALUATION, options, form_id)

    def get_quality_publishedforms_evaluations(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        only_latest_per_context: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponseEntityListing:
        """GET /api/v2/quality/publishedforms/evaluations: returns EvaluationFormResponseEntityListing.

        Permissions: any of quality:evaluationForm:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            only_latest_per_context: default False.
        """
        return self._call(
            _GET_QUALITY_PUBLISHEDFORMS_EVALUATIONS, options, page_size, page_number, name, only_latest_per_context
        )

    def get_quality_publishedforms_survey(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> SurveyForm:
        """GET /api/v2/quality/publishedforms/surveys/{formId}: returns SurveyForm.

        Permissions: all of quality:surveyForm:view.
        """
        return self._call(_GET_QUALITY_PUBLISHEDFORMS_SURVEY, options, form_id)

    def get_quality_publishedforms_surveys(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        only_latest_enabled_per_context: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SurveyFormEntityListing:
        """GET /api/v2/quality/publishedforms/surveys: returns SurveyFormEntityListing.

        Permissions: all of quality:surveyForm:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            only_latest_enabled_per_context: default False.
        """
        return self._call(
            _GET_QUALITY_PUBLISHEDFORMS_SURVEYS, options, page_size, page_number, name, only_latest_enabled_per_context
        )

    def get_quality_survey(
        self,
        survey_id: str,
        **options: Unpack[CallOptions],
    ) -> Survey:
        """GET /api/v2/quality/surveys/{surveyId}: returns Survey.

        Permissions: any of quality:survey:view.
        """
        return self._call(_GET_QUALITY_SURVEY, options, survey_id)

    def get_quality_surveys_scorable(
        self,
        customer_survey_url: str,
        **options: Unpack[CallOptions],
    ) -> ScorableSurvey:
        """GET /api/v2/quality/surveys/scorable: returns ScorableSurvey."""
        return self._call(_GET_QUALITY_SURVEYS_SCORABLE, options, customer_survey_url)

    def patch_quality_forms_survey(
        self,
        form_id: str,
        body: SurveyForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SurveyForm:
        """PATCH /api/v2/quality/forms/surveys/{formId}: returns SurveyForm.

        Permissions: all of quality:surveyForm:disable.
        """
        return self._call(_PATCH_QUALITY_FORMS_SURVEY, options, form_id, body)

    def post_analytics_evaluations_aggregates_jobs(
        self,
        body: EvaluationAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/evaluations/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:evaluationAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_EVALUATIONS_AGGREGATES_JOBS, options, body)

    def post_analytics_evaluations_aggregates_query(
        self,
        body: EvaluationAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationAggregateQueryResponse:
        """POST /api/v2/analytics/evaluations/aggregates/query: returns EvaluationAggregateQueryResponse.

        Permissions: any of analytics:evaluationAggregate:view.
        """
        return self._call(_POST_ANALYTICS_EVALUATIONS_AGGREGATES_QUERY, options, body)

    def post_analytics_surveys_aggregates_jobs(
        self,
        body: SurveyAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/surveys/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:surveyAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_SURVEYS_AGGREGATES_JOBS, options, body)

    def post_analytics_surveys_aggregates_query(
        self,
        body: SurveyAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SurveyAggregateQueryResponse:
        """POST /api/v2/analytics/surveys/aggregates/query: returns SurveyAggregateQueryResponse.

        Permissions: any of analytics:surveyAggregate:view.
        """
        return self._call(_POST_ANALYTICS_SURVEYS_AGGREGATES_QUERY, options, body)

    def post_quality_calibrations(
        self,
        body: CalibrationCreate | dict[str, Any],
        *,
        expand: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Calibration:
        """POST /api/v2/quality/calibrations: returns Calibration.

        Permissions: any of quality:calibration:add.
        """
        return self._call(_POST_QUALITY_CALIBRATIONS, options, body, expand)

    def post_quality_conversation_evaluations(
        self,
        conversation_id: str,
        body: EvaluationCreateBody | dict[str, Any],
        *,
        expand: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Evaluation:
        """POST /api/v2/quality/conversations/{conversationId}/evaluations: returns Evaluation.

        Permissions: any of quality:evaluation:add.
        """
        return self._call(_POST_QUALITY_CONVERSATION_EVALUATIONS, options, conversation_id, body, expand)

    def post_quality_conversations_audits_query(
        self,
        body: QMAuditQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> QualityAuditQueryExecutionStatusResponse:
        """POST /api/v2/quality/conversations/audits/query: returns QualityAuditQueryExecutionStatusResponse.

        Permissions: all of audits:interactionDetails:view.
        """
        return self._call(_POST_QUALITY_CONVERSATIONS_AUDITS_QUERY, options, body)

    def post_quality_evaluations_aggregates_query_me(
        self,
        body: EvaluationAggregationQueryMe | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationAggregateQueryResponse:
        """POST /api/v2/quality/evaluations/aggregates/query/me: returns EvaluationAggregateQueryResponse."""
        return self._call(_POST_QUALITY_EVALUATIONS_AGGREGATES_QUERY_ME, options, body)

    def post_quality_evaluations_scoring(
        self,
        body: EvaluationFormAndScoringSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationScoringSet:
        """POST /api/v2/quality/evaluations/scoring: returns EvaluationScoringSet."""
        return self._call(_POST_QUALITY_EVALUATIONS_SCORING, options, body)

    def post_quality_forms(
        self,
        body: EvaluationForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """POST /api/v2/quality/forms: returns EvaluationFormResponse.

        Permissions: any of quality:evaluationForm:add.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_QUALITY_FORMS, options, body)

    def post_quality_forms_evaluations(
        self,
        body: EvaluationForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """POST /api/v2/quality/forms/evaluations: returns EvaluationFormResponse.

        Permissions: any of quality:evaluationForm:add.
        """
        return self._call(_POST_QUALITY_FORMS_EVALUATIONS, options, body)

    def post_quality_forms_surveys(
        self,
        body: SurveyForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SurveyForm:
        """POST /api/v2/quality/forms/surveys: returns SurveyForm.

        Permissions: all of quality:surveyForm:add.
        """
        return self._call(_POST_QUALITY_FORMS_SURVEYS, options, body)

    def post_quality_publishedforms(
        self,
        body: PublishForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """POST /api/v2/quality/publishedforms: returns EvaluationFormResponse.

        Permissions: any of quality:evaluationForm:add.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_QUALITY_PUBLISHEDFORMS, options, body)

    def post_quality_publishedforms_evaluations(
        self,
        body: PublishForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """POST /api/v2/quality/publishedforms/evaluations: returns EvaluationFormResponse.

        Permissions: any of quality:evaluationForm:add.
        """
        return self._call(_POST_QUALITY_PUBLISHEDFORMS_EVALUATIONS, options, body)

    def post_quality_publishedforms_surveys(
        self,
        body: PublishForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SurveyForm:
        """POST /api/v2/quality/publishedforms/surveys: returns SurveyForm.

        Permissions: all of quality:surveyForm:add.
        """
        return self._call(_POST_QUALITY_PUBLISHEDFORMS_SURVEYS, options, body)

    def post_quality_surveys_scoring(
        self,
        body: SurveyFormAndScoringSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SurveyScoringSet:
        """POST /api/v2/quality/surveys/scoring: returns SurveyScoringSet."""
        return self._call(_POST_QUALITY_SURVEYS_SCORING, options, body)

    def put_quality_calibration(
        self,
        calibration_id: str,
        body: Calibration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Calibration:
        """PUT /api/v2/quality/calibrations/{calibrationId}: returns Calibration.

        Permissions: any of quality:calibration:edit.
        """
        return self._call(_PUT_QUALITY_CALIBRATION, options, calibration_id, body)

    def put_quality_conversation_evaluation(
        self,
        conversation_id: str,
        evaluation_id: str,
        body: Evaluation | dict[str, Any],
        *,
        expand: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationResponse:
        """PUT /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}: returns EvaluationResponse.

        Permissions: any of quality:evaluation:edit, quality:evaluation:editScore,
        quality:evaluation:editAgentSignoff.
        """
        return self._call(_PUT_QUALITY_CONVERSATION_EVALUATION, options, conversation_id, evaluation_id, body, expand)

    def put_quality_form(
        self,
        form_id: str,
        body: EvaluationForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """PUT /api/v2/quality/forms/{formId}: returns EvaluationFormResponse.

        Permissions: any of quality:evaluationForm:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PUT_QUALITY_FORM, options, form_id, body)

    def put_quality_forms_evaluation(
        self,
        form_id: str,
        body: EvaluationForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """PUT /api/v2/quality/forms/evaluations/{formId}: returns EvaluationFormResponse.

        Permissions: any of quality:evaluationForm:edit.
        """
        return self._call(_PUT_QUALITY_FORMS_EVALUATION, options, form_id, body)

    def put_quality_forms_evaluation_aiscoring_settings(
        self,
        form_id: str,
        body: AiScoringSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AiScoringSettings:
        """PUT /api/v2/quality/forms/evaluations/{formId}/aiscoring/settings: returns AiScoringSettings.

        Permissions: any of quality:evaluationForm:aiScoringEdit.
        Preview: the platform may change it without notice.
        """
        return self._call(_PUT_QUALITY_FORMS_EVALUATION_AISCORING_SETTINGS, options, form_id, body)

    def put_quality_forms_survey(
        self,
        form_id: str,
        body: SurveyForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SurveyForm:
        """PUT /api/v2/quality/forms/surveys/{formId}: returns SurveyForm.

        Permissions: all of quality:surveyForm:edit.
        """
        return self._call(_PUT_QUALITY_FORMS_SURVEY, options, form_id, body)

    def put_quality_surveys_scorable(
        self,
        customer_survey_url: str,
        body: ScorableSurvey | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ScorableSurvey:
        """PUT /api/v2/quality/surveys/scorable: returns ScorableSurvey."""
        return self._call(_PUT_QUALITY_SURVEYS_SCORABLE, options, customer_survey_url, body)
