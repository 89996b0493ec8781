# Generated: make generate
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    AgentActivityEntityListing, AiScoringSettings, AsyncQueryResponse, AsyncQueryStatus, Calibration, CalibrationCreate,
    CalibrationEntityListing, Evaluation, EvaluationAggregateDataContainer, EvaluationAggregateQueryResponse,
    EvaluationAggregationQuery, EvaluationAggregationQueryMe, EvaluationAsyncAggregateQueryResponse,
    EvaluationAsyncAggregationQuery, EvaluationCreateBody, EvaluationEntityListing, EvaluationForm,
    EvaluationFormAndScoringSet, EvaluationFormResponse, EvaluationFormResponseEntityListing, EvaluationResponse,
    EvaluationScoringSet, EvaluatorActivityEntityListing, PublishForm, QMAuditQueryRequest, QualityAuditLogMessage,
    QualityAuditQueryExecutionResultsResponse, QualityAuditQueryExecutionStatusResponse, ScorableSurvey, Survey,
    SurveyAggregateDataContainer, SurveyAggregateQueryResponse, SurveyAggregationQuery,
    SurveyAsyncAggregateQueryResponse, SurveyAsyncAggregationQuery, SurveyForm, SurveyFormAndScoringSet,
    SurveyFormEntityListing, SurveyScoringSet,
)
from ..operation import Api, CallOptions

class _AsyncQueryResponse(AsyncQueryResponse, behaviour.JobStart[behaviour.Item]):
    """AsyncQueryResponse, for a type checker with what the results of the job are."""

class _QualityAuditQueryExecutionStatusResponse(QualityAuditQueryExecutionStatusResponse, behaviour.JobStart[behaviour.Item]):
    """QualityAuditQueryExecutionStatusResponse, for a type checker with what the results of the job are."""

class QualityApi(Api):
    """The Quality operations of the Platform API."""

    def delete_quality_calibration(
        self,
        calibration_id: str,
        calibrator_id: str,
        **options: Unpack[CallOptions],
    ) -> Calibration:
        """Delete a calibration.

        DELETE /api/v2/quality/calibrations/{calibrationId}

        Permissions: any of quality:calibration:delete.
        """
        ...

    def delete_quality_conversation_evaluation(
        self,
        conversation_id: str,
        evaluation_id: str,
        *,
        expand: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationResponse:
        """Delete an evaluation of a quality conversation.

        DELETE /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}

        Permissions: any of quality:evaluation:delete.

        Parameters:
            expand: Further fields to include in the answer.
        """
        ...

    def delete_quality_form(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a quality form.

        DELETE /api/v2/quality/forms/{formId}

        Permissions: any of quality:evaluationForm:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def delete_quality_forms_evaluation(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an evaluation form.

        DELETE /api/v2/quality/forms/evaluations/{formId}

        Permissions: any of quality:evaluationForm:delete.
        """
        ...

    def delete_quality_forms_survey(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a survey form.

        DELETE /api/v2/quality/forms/surveys/{formId}

        Permissions: all of quality:surveyForm:delete.
        """
        ...

    def get_analytics_evaluations_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get an evaluation aggregate job.

        GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}

        Permissions: any of analytics:evaluationAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_evaluations_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationAsyncAggregateQueryResponse:
        """List the results of an evaluation aggregate job.

        GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:evaluationAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_surveys_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a survey aggregate job.

        GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}

        Permissions: any of analytics:surveyAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_surveys_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SurveyAsyncAggregateQueryResponse:
        """List the results of a survey aggregate job.

        GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:surveyAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

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
        """List the activity of agents in quality management.

        GET /api/v2/quality/agents/activity

        Permissions: any of quality:evaluation:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            start_time: When it starts.
            end_time: When it ends.
            name: Name to look for or to use.
            user_state: Any, Legacy; default Legacy.
        """
        ...

    def get_quality_calibration(
        self,
        calibration_id: str,
        *,
        calibrator_id: str | None = None,
        conversation_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Calibration:
        """Get a calibration.

        GET /api/v2/quality/calibrations/{calibrationId}

        Permissions: any of quality:calibration:view.
        """
        ...

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
        """List the calibrations.

        GET /api/v2/quality/calibrations

        Permissions: any of quality:calibration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            start_time: When it starts.
            end_time: When it ends.
        """
        ...

    def get_quality_conversation_evaluation(
        self,
        conversation_id: str,
        evaluation_id: str,
        *,
        expand: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationResponse:
        """Get an evaluation of a quality conversation.

        GET /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}

        Permissions: any of quality:evaluation:view, quality:evaluation:assign, quality:evaluation:release.

        Parameters:
            expand: Further fields to include in the answer.
        """
        ...

    def get_quality_conversation_surveys(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> list[Survey]:
        """List the surveys of a quality conversation.

        GET /api/v2/quality/conversations/{conversationId}/surveys

        Permissions: any of quality:survey:view.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_quality_conversations_audits_query_transaction_id(
        self,
        transaction_id: str,
        **options: Unpack[CallOptions],
    ) -> QualityAuditQueryExecutionStatusResponse:
        """Get a quality conversation audit query.

        GET /api/v2/quality/conversations/audits/query/{transactionId}

        Permissions: all of audits:interactionDetails:view.
        """
        ...

    def get_quality_conversations_audits_query_transaction_id_results(
        self,
        transaction_id: str,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        expand: Sequence[Literal["user"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> QualityAuditQueryExecutionResultsResponse:
        """List the results of a quality conversation audit query.

        GET /api/v2/quality/conversations/audits/query/{transactionId}/results

        Permissions: all of audits:interactionDetails:view.
        Lists: its items are in entities; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
            page_size: Most items on a page; default 25.
            expand: Further fields to include in the answer; any of user.
        """
        ...

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
        """Query evaluations.

        GET /api/v2/quality/evaluations/query

        Permissions: any of quality:evaluation:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer.
            previous_page: Token of the page before, from the answer before.
            is_released: Whether it is released.
            sort_order: Direction of the order.
            include_deleted_users: default False.
        """
        ...

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
        """List the activity of evaluators.

        GET /api/v2/quality/evaluators/activity

        Permissions: any of quality:evaluation:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            start_time: When it starts.
            end_time: When it ends.
            name: Name to look for or to use.
        """
        ...

    def get_quality_form(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """Get a quality form.

        GET /api/v2/quality/forms/{formId}

        Permissions: any of quality:evaluationForm:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_quality_form_versions(
        self,
        form_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponseEntityListing:
        """List the versions of a quality form.

        GET /api/v2/quality/forms/{formId}/versions

        Permissions: any of quality:evaluationForm:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

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
        """List the quality forms.

        GET /api/v2/quality/forms

        Permissions: any of quality:evaluationForm:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            expand: Further fields to include in the answer; publishHistory.
            name: Name to look for or to use.
            sort_order: Direction of the order.
        """
        ...

    def get_quality_forms_evaluation(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """Get an evaluation form.

        GET /api/v2/quality/forms/evaluations/{formId}

        Permissions: any of quality:evaluationForm:view.
        """
        ...

    def get_quality_forms_evaluation_versions(
        self,
        form_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponseEntityListing:
        """List the versions of an evaluation form.

        GET /api/v2/quality/forms/evaluations/{formId}/versions

        Permissions: any of quality:evaluationForm:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; default asc.
        """
        ...

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
        """List the evaluation forms.

        GET /api/v2/quality/forms/evaluations

        Permissions: any of quality:evaluationForm:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            expand: Further fields to include in the answer; publishHistory.
            name: Name to look for or to use.
            sort_order: Direction of the order.
        """
        ...

    def get_quality_forms_evaluations_bulk_contexts(
        self,
        context_id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[EvaluationFormResponse]:
        """Get several evaluation forms by their context ids.

        GET /api/v2/quality/forms/evaluations/bulk/contexts

        Permissions: all of quality:evaluationForm:view.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_quality_forms_survey(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> SurveyForm:
        """Get a survey form.

        GET /api/v2/quality/forms/surveys/{formId}

        Permissions: all of quality:surveyForm:view.
        """
        ...

    def get_quality_forms_survey_versions(
        self,
        form_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> SurveyFormEntityListing:
        """List the versions of a survey form.

        GET /api/v2/quality/forms/surveys/{formId}/versions

        Permissions: all of quality:surveyForm:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

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
        """List the survey forms.

        GET /api/v2/quality/forms/surveys

        Permissions: all of quality:surveyForm:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            expand: Further fields to include in the answer; publishHistory.
            name: Name to look for or to use.
            sort_order: Direction of the order.
        """
        ...

    def get_quality_forms_surveys_bulk(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> SurveyFormEntityListing:
        """Get several survey forms by their ids.

        GET /api/v2/quality/forms/surveys/bulk

        Permissions: all of quality:surveyForm:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_quality_forms_surveys_bulk_contexts(
        self,
        context_id: Sequence[str],
        *,
        published: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[SurveyForm]:
        """Get several survey forms by their context ids.

        GET /api/v2/quality/forms/surveys/bulk/contexts

        Permissions: all of quality:surveyForm:view.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            published: Whether it is published; default True.
        """
        ...

    def get_quality_publishedform(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """Get a published quality form.

        GET /api/v2/quality/publishedforms/{formId}

        Permissions: any of quality:evaluationForm:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_quality_publishedforms(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        only_latest_per_context: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponseEntityListing:
        """List the published quality forms.

        GET /api/v2/quality/publishedforms

        Permissions: any of quality:evaluationForm:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
            only_latest_per_context: default False.
        """
        ...

    def get_quality_publishedforms_evaluation(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """Get a published evaluation form.

        GET /api/v2/quality/publishedforms/evaluations/{formId}

        Permissions: any of quality:evaluationForm:view.
        """
        ...

    def get_quality_publishedforms_evaluations(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        only_latest_per_context: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponseEntityListing:
        """List the published evaluation forms.

        GET /api/v2/quality/publishedforms/evaluations

        Permissions: any of quality:evaluationForm:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
            only_latest_per_context: default False.
        """
        ...

    def get_quality_publishedforms_survey(
        self,
        form_id: str,
        **options: Unpack[CallOptions],
    ) -> SurveyForm:
        """Get a published survey form.

        GET /api/v2/quality/publishedforms/surveys/{formId}

        Permissions: all of quality:surveyForm:view.
        """
        ...

    def get_quality_publishedforms_surveys(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        only_latest_enabled_per_context: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SurveyFormEntityListing:
        """List the published survey forms.

        GET /api/v2/quality/publishedforms/surveys

        Permissions: all of quality:surveyForm:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
            only_latest_enabled_per_context: default False.
        """
        ...

    def get_quality_survey(
        self,
        survey_id: str,
        **options: Unpack[CallOptions],
    ) -> Survey:
        """Get a survey.

        GET /api/v2/quality/surveys/{surveyId}

        Permissions: any of quality:survey:view.
        """
        ...

    def get_quality_surveys_scorable(
        self,
        customer_survey_url: str,
        **options: Unpack[CallOptions],
    ) -> ScorableSurvey:
        """Get the survey that a customer's address (URL) leads to.

        GET /api/v2/quality/surveys/scorable

        Parameters:
            customer_survey_url: Address (URL) of the customer survey.
        """
        ...

    def patch_quality_forms_survey(
        self,
        form_id: str,
        body: SurveyForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SurveyForm:
        """Change some fields of a survey form.

        PATCH /api/v2/quality/forms/surveys/{formId}

        Permissions: all of quality:surveyForm:disable.

        Parameters:
            body: What is sent: a survey form (name, context id, language and 9 more).
        """
        ...

    def post_analytics_evaluations_aggregates_jobs(
        self,
        body: EvaluationAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[EvaluationAggregateDataContainer]:
        """Start a job that queries evaluation aggregates.

        POST /api/v2/analytics/evaluations/aggregates/jobs

        Permissions: any of analytics:evaluationAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_evaluations_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_evaluations_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: an evaluation async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_evaluations_aggregates_query(
        self,
        body: EvaluationAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationAggregateQueryResponse:
        """Query evaluation aggregates.

        POST /api/v2/analytics/evaluations/aggregates/query

        Permissions: any of analytics:evaluationAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: an evaluation aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_surveys_aggregates_jobs(
        self,
        body: SurveyAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[SurveyAggregateDataContainer]:
        """Start a job that queries survey aggregates.

        POST /api/v2/analytics/surveys/aggregates/jobs

        Permissions: any of analytics:surveyAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_surveys_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_surveys_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a survey async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_surveys_aggregates_query(
        self,
        body: SurveyAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SurveyAggregateQueryResponse:
        """Query survey aggregates.

        POST /api/v2/analytics/surveys/aggregates/query

        Permissions: any of analytics:surveyAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a survey aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_quality_calibrations(
        self,
        body: CalibrationCreate | dict[str, Any],
        *,
        expand: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Calibration:
        """Create a calibration.

        POST /api/v2/quality/calibrations

        Permissions: any of quality:calibration:add.

        Parameters:
            body: What is sent: a calibration (conversation, name, calibrator and 13 more).
            expand: Further fields to include in the answer.
        """
        ...

    def post_quality_conversation_evaluations(
        self,
        conversation_id: str,
        body: EvaluationCreateBody | dict[str, Any],
        *,
        expand: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Evaluation:
        """Create an evaluation of a quality conversation.

        POST /api/v2/quality/conversations/{conversationId}/evaluations

        Permissions: any of quality:evaluation:add.

        Parameters:
            body: What is sent: an evaluation (evaluation form, evaluator, agent and 16 more).
            expand: Further fields to include in the answer.
        """
        ...

    def post_quality_conversations_audits_query(
        self,
        body: QMAuditQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _QualityAuditQueryExecutionStatusResponse[QualityAuditLogMessage]:
        """Query quality conversation audits.

        POST /api/v2/quality/conversations/audits/query

        Permissions: all of audits:interactionDetails:view.
        Starts a job: get_quality_conversations_audits_query_transaction_id tells its state; it ends in one of
        Succeeded, Failed, Cancelled. get_quality_conversations_audits_query_transaction_id_results gives its
        results.

        Parameters:
            body: What is sent: a qm audit query (interval, filters and sort).
        """
        ...

    def post_quality_evaluations_aggregates_query_me(
        self,
        body: EvaluationAggregationQueryMe | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationAggregateQueryResponse:
        """Query evaluation aggregates of the current user.

        POST /api/v2/quality/evaluations/aggregates/query/me

        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: an evaluation aggregation query me (interval, metrics, time zone and 3 more).
        """
        ...

    def post_quality_evaluations_scoring(
        self,
        body: EvaluationFormAndScoringSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationScoringSet:
        """Score an evaluation.

        POST /api/v2/quality/evaluations/scoring

        Parameters:
            body: What is sent: an evaluation form and scoring set (evaluation form and answers).
        """
        ...

    def post_quality_forms(
        self,
        body: EvaluationForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """Create a quality form.

        POST /api/v2/quality/forms

        Permissions: any of quality:evaluationForm:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: an evaluation form (name, question groups, published and 6 more).
        """
        ...

    def post_quality_forms_evaluations(
        self,
        body: EvaluationForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """Create an evaluation form.

        POST /api/v2/quality/forms/evaluations

        Permissions: any of quality:evaluationForm:add.

        Parameters:
            body: What is sent: an evaluation form (name, question groups, published and 6 more).
        """
        ...

    def post_quality_forms_surveys(
        self,
        body: SurveyForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SurveyForm:
        """Create a survey form.

        POST /api/v2/quality/forms/surveys

        Permissions: all of quality:surveyForm:add.

        Parameters:
            body: What is sent: a survey form (name, context id, language and 9 more).
        """
        ...

    def post_quality_publishedforms(
        self,
        body: PublishForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """Publish a quality form.

        POST /api/v2/quality/publishedforms

        Permissions: any of quality:evaluationForm:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a publish form (published and 1 more).
        """
        ...

    def post_quality_publishedforms_evaluations(
        self,
        body: PublishForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """Publish an evaluation form.

        POST /api/v2/quality/publishedforms/evaluations

        Permissions: any of quality:evaluationForm:add.

        Parameters:
            body: What is sent: a publish form (published and 1 more).
        """
        ...

    def post_quality_publishedforms_surveys(
        self,
        body: PublishForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SurveyForm:
        """Publish a survey form.

        POST /api/v2/quality/publishedforms/surveys

        Permissions: all of quality:surveyForm:add.

        Parameters:
            body: What is sent: a publish form (published and 1 more).
        """
        ...

    def post_quality_surveys_scoring(
        self,
        body: SurveyFormAndScoringSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SurveyScoringSet:
        """Score a survey.

        POST /api/v2/quality/surveys/scoring

        Parameters:
            body: What is sent: a survey form and scoring set (survey form and answers).
        """
        ...

    def put_quality_calibration(
        self,
        calibration_id: str,
        body: Calibration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Calibration:
        """Update a calibration.

        PUT /api/v2/quality/calibrations/{calibrationId}

        Permissions: any of quality:calibration:edit.

        Parameters:
            body: What is sent: a calibration (name, calibrator, agent and 13 more).
        """
        ...

    def put_quality_conversation_evaluation(
        self,
        conversation_id: str,
        evaluation_id: str,
        body: Evaluation | dict[str, Any],
        *,
        expand: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvaluationResponse:
        """Update an evaluation of a quality conversation.

        PUT /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}

        Permissions: any of quality:evaluation:edit, quality:evaluation:editScore,
        quality:evaluation:editAgentSignoff.

        Parameters:
            body: What is sent: an evaluation (name, conversation, evaluation form and 30 more).
            expand: Further fields to include in the answer.
        """
        ...

    def put_quality_form(
        self,
        form_id: str,
        body: EvaluationForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """Update a quality form.

        PUT /api/v2/quality/forms/{formId}

        Permissions: any of quality:evaluationForm:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: an evaluation form (name, question groups, published and 6 more).
        """
        ...

    def put_quality_forms_evaluation(
        self,
        form_id: str,
        body: EvaluationForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EvaluationFormResponse:
        """Update an evaluation form.

        PUT /api/v2/quality/forms/evaluations/{formId}

        Permissions: any of quality:evaluationForm:edit.

        Parameters:
            body: What is sent: an evaluation form (name, question groups, published and 6 more).
        """
        ...

    def put_quality_forms_evaluation_aiscoring_settings(
        self,
        form_id: str,
        body: AiScoringSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AiScoringSettings:
        """Update the AI scoring settings of an evaluation form.

        PUT /api/v2/quality/forms/evaluations/{formId}/aiscoring/settings

        Permissions: any of quality:evaluationForm:aiScoringEdit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a set of AI scoring settings (question group settings and 2 more).
        """
        ...

    def put_quality_forms_survey(
        self,
        form_id: str,
        body: SurveyForm | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SurveyForm:
        """Update a survey form.

        PUT /api/v2/quality/forms/surveys/{formId}

        Permissions: all of quality:surveyForm:edit.

        Parameters:
            body: What is sent: a survey form (name, context id, language and 9 more).
        """
        ...

    def put_quality_surveys_scorable(
        self,
        customer_survey_url: str,
        body: ScorableSurvey | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ScorableSurvey:
        """Update the survey that a customer's address (URL) leads to.

        PUT /api/v2/quality/surveys/scorable

        Parameters:
            customer_survey_url: Address (URL) of the customer survey.
            body: What is sent: a scorable survey (name, survey form, status and 3 more).
        """
        ...
