# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    ActionAggregateDataContainer, ActionAggregateQueryResponse, ActionAggregationQuery,
    ActionAsyncAggregateQueryResponse, ActionAsyncAggregationQuery, AgentCopilotAggregateDataContainer,
    AgentCopilotAggregateQueryResponse, AgentCopilotAggregationQuery, AgentCopilotAsyncAggregateQueryResponse,
    AgentCopilotAsyncAggregationQuery, AgentStateCountsRequest, AgentStateQueryRequest,
    AnalyticsAgentStateAgentResponse, AnalyticsAgentStateCountsResponse, AnalyticsAgentStateQueryResponse,
    AnalyticsConversation, AnalyticsConversationAsyncQueryResponse, AnalyticsConversationQueryResponse,
    AnalyticsConversationWithoutAttributes, AnalyticsConversationWithoutAttributesMultiGetResponse,
    AnalyticsDataRetentionResponse, AnalyticsReportingSettings, AnalyticsUserDetail,
    AnalyticsUserDetailsAsyncQueryResponse, AnalyticsUserDetailsQueryResponse, AsyncConversationQuery,
    AsyncQueryResponse, AsyncQueryStatus, AsyncUserDetailsQuery, BotAggregateDataContainer, BotAggregateQueryResponse,
    BotAggregationQuery, BotAsyncAggregateQueryResponse, BotAsyncAggregationQuery, ConversationActivityQuery,
    ConversationActivityResponse, ConversationAggregateDataContainer, ConversationAggregateQueryResponse,
    ConversationAggregationQuery, ConversationAsyncAggregateQueryResponse, ConversationAsyncAggregationQuery,
    ConversationQuery, DashboardConfigurationBulkRequest, DashboardConfigurationListing,
    DashboardConfigurationQueryRequest, DashboardUser, DashboardUserListing, DataAvailabilityResponse,
    EvaluationAggregateDataContainer, EvaluationAggregateQueryResponse, EvaluationAggregationQuery,
    EvaluationAsyncAggregateQueryResponse, EvaluationAsyncAggregationQuery, FlowActivityQuery, FlowActivityResponse,
    FlowAggregateDataContainer, FlowAggregateQueryResponse, FlowAggregationQuery, FlowAsyncAggregateQueryResponse,
    FlowAsyncAggregationQuery, FlowExecutionAggregateDataContainer, FlowExecutionAggregateQueryResponse,
    FlowExecutionAggregationQuery, FlowExecutionAsyncAggregateQueryResponse, FlowExecutionAsyncAggregationQuery,
    FlowObservationQuery, FlowObservationQueryResponse, JourneyAggregateDataContainer, JourneyAggregateQueryResponse,
    JourneyAggregationQuery, JourneyAsyncAggregateQueryResponse, JourneyAsyncAggregationQuery,
    KnowledgeAggregateDataContainer, KnowledgeAggregateQueryResponse, KnowledgeAggregationQuery,
    KnowledgeAsyncAggregateQueryResponse, KnowledgeAsyncAggregationQuery, PropertyIndexRequest, QueueObservationQuery,
    QueueObservationQueryResponse, RateLimitAggregateQueryResponse, RateLimitAggregationQuery,
    ReportingExportJobListing, ReportingExportJobRequest, ReportingExportJobResponse, ReportingExportMetadataJobListing,
    ReportingTurnsResponse, ResolutionAggregateDataContainer, ResolutionAsyncAggregateQueryResponse,
    ResolutionAsyncAggregationQuery, RoutingActivityQuery, RoutingActivityResponse, SessionsResponse,
    SummaryAggregateDataContainer, SummaryAggregateQueryResponse, SummaryAggregationQuery,
    SummaryAsyncAggregateQueryResponse, SummaryAsyncAggregationQuery, SurveyAggregateDataContainer,
    SurveyAggregateQueryResponse, SurveyAggregationQuery, SurveyAsyncAggregateQueryResponse,
    SurveyAsyncAggregationQuery, TaskManagementAggregateDataContainer, TaskManagementAggregateQueryResponse,
    TaskManagementAggregationQuery, TaskManagementAsyncAggregateQueryResponse, TaskManagementAsyncAggregationQuery,
    TeamActivityQuery, TeamActivityResponse, TranscriptAggregateDataContainer, TranscriptAggregateQueryResponse,
    TranscriptAggregationQuery, TranscriptAsyncAggregateQueryResponse, TranscriptAsyncAggregationQuery,
    TranscriptConversationDetailSearchRequest, UpdateAnalyticsDataRetentionRequest, UserActivityQuery,
    UserActivityResponse, UserAggregateDataContainer, UserAggregateQueryResponse, UserAggregationQuery,
    UserAsyncAggregateQueryResponse, UserAsyncAggregationQuery, UserDetailsQuery, UserObservationQuery,
    UserObservationQueryResponse,
)
from ..operation import Api, CallOptions

class _AsyncQueryResponse(AsyncQueryResponse, behaviour.JobStart[behaviour.Item]):
    """AsyncQueryResponse, for a type checker with what the results of the job are."""

class AnalyticsApi(Api):
    """The Analytics operations of the Platform API."""

    def delete_analytics_conversations_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a conversation details job.

        DELETE /api/v2/analytics/conversations/details/jobs/{jobId}

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        ...

    def delete_analytics_users_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user details job.

        DELETE /api/v2/analytics/users/details/jobs/{jobId}

        Permissions: any of analytics:userDetail:view.
        """
        ...

    def get_analytics_actions_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get an action aggregate job.

        GET /api/v2/analytics/actions/aggregates/jobs/{jobId}

        Permissions: any of integrations:action:view, bridge:actions:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_actions_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionAsyncAggregateQueryResponse:
        """List the results of an action aggregate job.

        GET /api/v2/analytics/actions/aggregates/jobs/{jobId}/results

        Permissions: any of integrations:action:view, bridge:actions:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_agent_status(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> AnalyticsAgentStateAgentResponse:
        """Get the status of an agent.

        GET /api/v2/analytics/agents/{userId}/status

        Permissions: any of analytics:agentState:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_agentcopilots_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get an agent copilot aggregate job.

        GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}

        Permissions: any of analytics:agentCopilotAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_agentcopilots_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentCopilotAsyncAggregateQueryResponse:
        """List the results of an agent copilot aggregate job.

        GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:agentCopilotAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_botflow_divisions_reportingturns(
        self,
        bot_flow_id: str,
        *,
        after: str | None = None,
        page_size: str | None = None,
        interval: str | None = None,
        action_id: str | None = None,
        session_id: str | None = None,
        language: str | None = None,
        ask_action_results: Literal[
            "AgentRequestedByUser", "ConfirmationRequired", "DisambiguationRequired", "Error", "ExpressionError",
            "NoInputCollection", "NoInputConfirmation", "NoInputDisambiguation", "NoMatchCollection",
            "NoMatchConfirmation", "NoMatchDisambiguation", "SuccessCollection", "SkippedCollection",
            "SuccessConfirmationNo", "SuccessConfirmationYes", "SuccessDisambiguation", "SuccessDisambiguationNone",
        ] | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportingTurnsResponse:
        """List the division reporting turns of a bot flow.

        GET /api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns

        Permissions: any of analytics:botFlowDivisionAwareReportingTurn:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 50.
            interval: Period, start and end in ISO 8601 divided by a slash.
            language: Language to choose or to answer in.
            ask_action_results: AgentRequestedByUser, ConfirmationRequired, DisambiguationRequired, Error,
                ExpressionError, NoInputCollection, NoInputConfirmation, NoInputDisambiguation, NoMatchCollection,
                NoMatchConfirmation, NoMatchDisambiguation, SuccessCollection, SkippedCollection,
                SuccessConfirmationNo, SuccessConfirmationYes, SuccessDisambiguation, SuccessDisambiguationNone.
        """
        ...

    def get_analytics_botflow_reportingturns(
        self,
        bot_flow_id: str,
        *,
        after: str | None = None,
        page_size: str | None = None,
        interval: str | None = None,
        action_id: str | None = None,
        session_id: str | None = None,
        language: str | None = None,
        ask_action_results: Literal[
            "AgentRequestedByUser", "ConfirmationRequired", "DisambiguationRequired", "Error", "ExpressionError",
            "NoInputCollection", "NoInputConfirmation", "NoInputDisambiguation", "NoMatchCollection",
            "NoMatchConfirmation", "NoMatchDisambiguation", "SuccessCollection", "SkippedCollection",
            "SuccessConfirmationNo", "SuccessConfirmationYes", "SuccessDisambiguation", "SuccessDisambiguationNone",
        ] | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportingTurnsResponse:
        """List the reporting turns of a bot flow.

        GET /api/v2/analytics/botflows/{botFlowId}/reportingturns

        Permissions: any of analytics:botFlowReportingTurn:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 50.
            interval: Period, start and end in ISO 8601 divided by a slash.
            language: Language to choose or to answer in.
            ask_action_results: AgentRequestedByUser, ConfirmationRequired, DisambiguationRequired, Error,
                ExpressionError, NoInputCollection, NoInputConfirmation, NoInputDisambiguation, NoMatchCollection,
                NoMatchConfirmation, NoMatchDisambiguation, SuccessCollection, SkippedCollection,
                SuccessConfirmationNo, SuccessConfirmationYes, SuccessDisambiguation, SuccessDisambiguationNone.
        """
        ...

    def get_analytics_botflow_sessions(
        self,
        bot_flow_id: str,
        *,
        after: str | None = None,
        page_size: str | None = None,
        interval: str | None = None,
        bot_result_categories: Literal[
            "Unknown", "UserExit", "BotExit", "Error", "RecognitionFailure", "UserDisconnect", "BotDisconnect",
            "SessionExpired", "Transfer",
        ] | None = None,
        end_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SessionsResponse:
        """List the sessions of a bot flow.

        GET /api/v2/analytics/botflows/{botFlowId}/sessions

        Permissions: any of analytics:botFlowSession:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 50.
            interval: Period, start and end in ISO 8601 divided by a slash.
            bot_result_categories: Unknown, UserExit, BotExit, Error, RecognitionFailure, UserDisconnect,
                BotDisconnect, SessionExpired, Transfer.
        """
        ...

    def get_analytics_bots_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a bot aggregate job.

        GET /api/v2/analytics/bots/aggregates/jobs/{jobId}

        Permissions: any of analytics:botAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_bots_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BotAsyncAggregateQueryResponse:
        """List the results of a bot aggregate job.

        GET /api/v2/analytics/bots/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:botAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_conversation_details(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationWithoutAttributes:
        """Get the details of a conversation.

        GET /api/v2/analytics/conversations/{conversationId}/details

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        ...

    def get_analytics_conversations_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a conversation aggregate job.

        GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}

        Permissions: any of analytics:conversationAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_conversations_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationAsyncAggregateQueryResponse:
        """List the results of a conversation aggregate job.

        GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:conversationAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_conversations_details(
        self,
        *,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationWithoutAttributesMultiGetResponse:
        """List the conversation details.

        GET /api/v2/analytics/conversations/details

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        Lists: its items are in conversations; there is one page.
        """
        ...

    def get_analytics_conversations_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a conversation details job.

        GET /api/v2/analytics/conversations/details/jobs/{jobId}

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        ...

    def get_analytics_conversations_details_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationAsyncQueryResponse:
        """List the results of a conversation details job.

        GET /api/v2/analytics/conversations/details/jobs/{jobId}/results

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        Lists: its items are in conversations; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
            page_size: Most items on a page.
        """
        ...

    def get_analytics_conversations_details_jobs_availability(
        self,
        **options: Unpack[CallOptions],
    ) -> DataAvailabilityResponse:
        """Get the conversation details job availability.

        GET /api/v2/analytics/conversations/details/jobs/availability

        Permissions: any of analytics:conversationDetail:view.
        """
        ...

    def get_analytics_dataretention_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> AnalyticsDataRetentionResponse:
        """Get the analytics data retention settings.

        GET /api/v2/analytics/dataretention/settings

        Permissions: any of analytics:dataRetention:view.
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

    def get_analytics_flowexecutions_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a flow execution aggregate job.

        GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}

        Permissions: any of analytics:flowExecutionAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_flowexecutions_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowExecutionAsyncAggregateQueryResponse:
        """List the results of a flow execution aggregate job.

        GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:flowExecutionAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_flows_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a flow aggregate job.

        GET /api/v2/analytics/flows/aggregates/jobs/{jobId}

        Permissions: any of analytics:flowAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_flows_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowAsyncAggregateQueryResponse:
        """List the results of a flow aggregate job.

        GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:flowAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_journeys_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a journey aggregate job.

        GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}

        Permissions: any of analytics:journeyAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_journeys_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneyAsyncAggregateQueryResponse:
        """List the results of a journey aggregate job.

        GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:journeyAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_knowledge_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a knowledge aggregate job.

        GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}

        Permissions: any of analytics:knowledgeAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_knowledge_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeAsyncAggregateQueryResponse:
        """List the results of a knowledge aggregate job.

        GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:knowledgeAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_reporting_dashboards_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> DashboardUser:
        """Get the dashboard summary of a user.

        GET /api/v2/analytics/reporting/dashboards/users/{userId}

        Permissions: all of analytics:dashboardConfigurations:view.
        """
        ...

    def get_analytics_reporting_dashboards_users(
        self,
        *,
        sort_by: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        id: Sequence[str] | None = None,
        state: Literal["active", "inactive"] | None = None,
        deleted_only: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DashboardUserListing:
        """List the dashboard users.

        GET /api/v2/analytics/reporting/dashboards/users

        Permissions: all of analytics:dashboardConfigurations:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            sort_by: Field to order by; default asc.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            state: active, inactive.
        """
        ...

    def get_analytics_reporting_exports(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportingExportJobListing:
        """List the report exports.

        GET /api/v2/analytics/reporting/exports

        Permissions: all of analytics:dataExport:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_analytics_reporting_exports_metadata(
        self,
        **options: Unpack[CallOptions],
    ) -> ReportingExportMetadataJobListing:
        """Get the report export metadata.

        GET /api/v2/analytics/reporting/exports/metadata

        Permissions: all of analytics:dataExport:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_analytics_reporting_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> AnalyticsReportingSettings:
        """Get the reporting settings.

        GET /api/v2/analytics/reporting/settings
        """
        ...

    def get_analytics_reporting_settings_dashboards_query(
        self,
        dashboard_type: Literal["All", "Public", "Private", "Shared", "Favorites", "Deleted"],
        dashboard_access_filter: Literal["OwnedByMe", "OwnedByAnyone", "NotOwnedByMe"],
        *,
        name: str | None = None,
        sort_by: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DashboardConfigurationListing:
        """Query dashboard configurations.

        GET /api/v2/analytics/reporting/settings/dashboards/query

        Permissions: all of analytics:dashboardConfigurations:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            dashboard_type: Kind of dashboard; All, Public, Private, Shared, Favorites, Deleted.
            dashboard_access_filter: OwnedByMe, OwnedByAnyone, NotOwnedByMe.
            name: Name to look for or to use.
            sort_by: Field to order by; default desc.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 9.
        """
        ...

    def get_analytics_reporting_settings_user_dashboards(
        self,
        user_id: str,
        *,
        sort_by: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        public_only: bool | None = None,
        favorite_only: bool | None = None,
        deleted_only: bool | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DashboardConfigurationListing:
        """List the dashboards of a user.

        GET /api/v2/analytics/reporting/settings/users/{userId}/dashboards

        Permissions: all of analytics:dashboardConfigurations:viewPrivate.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            sort_by: Field to order by; default asc.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 50.
            name: Name to look for or to use.
        """
        ...

    def get_analytics_resolutions_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a resolution aggregate job.

        GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}

        Permissions: any of analytics:resolutionAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_resolutions_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResolutionAsyncAggregateQueryResponse:
        """List the results of a resolution aggregate job.

        GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:resolutionAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_summaries_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a summary aggregate job.

        GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}

        Permissions: any of analytics:summaryAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_summaries_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SummaryAsyncAggregateQueryResponse:
        """List the results of a summary aggregate job.

        GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:summaryAggregate:view.
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

    def get_analytics_taskmanagement_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a task management aggregate job.

        GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}

        Permissions: any of analytics:taskManagementAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_taskmanagement_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TaskManagementAsyncAggregateQueryResponse:
        """List the results of a task management aggregate job.

        GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:taskManagementAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_transcripts_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a transcript aggregate job.

        GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}

        Permissions: any of analytics:speechAndTextAnalyticsAggregates:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_transcripts_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TranscriptAsyncAggregateQueryResponse:
        """List the results of a transcript aggregate job.

        GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:speechAndTextAnalyticsAggregates:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_users_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a user aggregate job.

        GET /api/v2/analytics/users/aggregates/jobs/{jobId}

        Permissions: any of analytics:userAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_users_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserAsyncAggregateQueryResponse:
        """List the results of a user aggregate job.

        GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:userAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_users_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a user details job.

        GET /api/v2/analytics/users/details/jobs/{jobId}

        Permissions: any of analytics:userDetail:view.
        """
        ...

    def get_analytics_users_details_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyticsUserDetailsAsyncQueryResponse:
        """List the results of a user details job.

        GET /api/v2/analytics/users/details/jobs/{jobId}/results

        Permissions: any of analytics:userDetail:view.
        Lists: its items are in user_details; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
            page_size: Most items on a page.
        """
        ...

    def get_analytics_users_details_jobs_availability(
        self,
        **options: Unpack[CallOptions],
    ) -> DataAvailabilityResponse:
        """Get the user details job availability.

        GET /api/v2/analytics/users/details/jobs/availability

        Permissions: any of analytics:userDetail:view.
        """
        ...

    def patch_analytics_reporting_settings(
        self,
        body: AnalyticsReportingSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsReportingSettings:
        """Change some of the reporting settings.

        PATCH /api/v2/analytics/reporting/settings

        Permissions: any of analytics:reportingSettings:edit.

        Parameters:
            body: What is sent: a set of analytics reporting settings (pii masking enabled, queue agent access
                obfuscation and my interactions pii masking enabled).
        """
        ...

    def post_analytics_actions_aggregates_jobs(
        self,
        body: ActionAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[ActionAggregateDataContainer]:
        """Start a job that queries action aggregates.

        POST /api/v2/analytics/actions/aggregates/jobs

        Permissions: any of integrations:action:view, bridge:actions:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_actions_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_actions_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: an action async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_actions_aggregates_query(
        self,
        body: ActionAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ActionAggregateQueryResponse:
        """Query action aggregates.

        POST /api/v2/analytics/actions/aggregates/query

        Permissions: any of integrations:action:view, bridge:actions:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: an action aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_agentcopilots_aggregates_jobs(
        self,
        body: AgentCopilotAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[AgentCopilotAggregateDataContainer]:
        """Start a job that queries agent copilot aggregates.

        POST /api/v2/analytics/agentcopilots/aggregates/jobs

        Permissions: any of analytics:agentCopilotAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_agentcopilots_aggregates_job tells its state; it ends in one of FULFILLED,
        FAILED, EXPIRED, CANCELLED. get_analytics_agentcopilots_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: an agent copilot async aggregation query (interval, metrics, granularity and 9 more).
        """
        ...

    def post_analytics_agentcopilots_aggregates_query(
        self,
        body: AgentCopilotAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentCopilotAggregateQueryResponse:
        """Query agent copilot aggregates.

        POST /api/v2/analytics/agentcopilots/aggregates/query

        Permissions: any of analytics:agentCopilotAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: an agent copilot aggregation query (interval, metrics, granularity and 8 more).
        """
        ...

    def post_analytics_agents_status_counts(
        self,
        body: AgentStateCountsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsAgentStateCountsResponse:
        """Count agents by their status.

        POST /api/v2/analytics/agents/status/counts

        Permissions: any of analytics:agentState:view.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: an agent state counts (user filter and session filter).
        """
        ...

    def post_analytics_agents_status_query(
        self,
        body: AgentStateQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsAgentStateQueryResponse:
        """Query agent status.

        POST /api/v2/analytics/agents/status/query

        Permissions: any of analytics:agentState:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: an agent state query (user filter, session filter, user order by and 3 more).
        """
        ...

    def post_analytics_bots_aggregates_jobs(
        self,
        body: BotAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[BotAggregateDataContainer]:
        """Start a job that queries bot aggregates.

        POST /api/v2/analytics/bots/aggregates/jobs

        Permissions: any of analytics:botAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_bots_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_bots_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a bot async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_bots_aggregates_query(
        self,
        body: BotAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BotAggregateQueryResponse:
        """Query bot aggregates.

        POST /api/v2/analytics/bots/aggregates/query

        Permissions: any of analytics:botAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bot aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_conversation_details_properties(
        self,
        conversation_id: str,
        body: PropertyIndexRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PropertyIndexRequest:
        """Add a property to the details of a conversation.

        POST /api/v2/analytics/conversations/{conversationId}/details/properties

        Permissions: any of analytics:conversationProperties:index.

        Parameters:
            body: What is sent: a property index (session id, target date and properties).
        """
        ...

    def post_analytics_conversations_activity_query(
        self,
        body: ConversationActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationActivityResponse:
        """Query conversation activity.

        POST /api/v2/analytics/conversations/activity/query

        Permissions: any of analytics:queueObservation:view.
        Lists: its items are in results; page_number counts the pages from 1.

        Parameters:
            body: What is sent: a conversation activity query (metrics, group by, filter and 1 more).
            page_size: Most items on a page.
            page_number: Page to return; the first is 1.
        """
        ...

    def post_analytics_conversations_aggregates_jobs(
        self,
        body: ConversationAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[ConversationAggregateDataContainer]:
        """Start a job that queries conversation aggregates.

        POST /api/v2/analytics/conversations/aggregates/jobs

        Permissions: any of analytics:conversationAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_conversations_aggregates_job tells its state; it ends in one of FULFILLED,
        FAILED, EXPIRED, CANCELLED. get_analytics_conversations_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a conversation async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_conversations_aggregates_query(
        self,
        body: ConversationAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConversationAggregateQueryResponse:
        """Query conversation aggregates.

        POST /api/v2/analytics/conversations/aggregates/query

        Permissions: any of analytics:conversationAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a conversation aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_conversations_details_jobs(
        self,
        body: AsyncConversationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[AnalyticsConversation]:
        """Start a job that queries conversation details.

        POST /api/v2/analytics/conversations/details/jobs

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        Starts a job: get_analytics_conversations_details_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_conversations_details_job_results gives its results.
        delete_analytics_conversations_details_job stops it.

        Parameters:
            body: What is sent: an async conversation query (interval, conversation filters, segment filters and 7
                more).
        """
        ...

    def post_analytics_conversations_details_query(
        self,
        body: ConversationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationQueryResponse:
        """Query conversation details.

        POST /api/v2/analytics/conversations/details/query

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        Lists: its items are in conversations; the body's paging.page_number counts the pages from 1.

        Parameters:
            body: What is sent: a conversation query (interval, conversation filters, segment filters and 7 more).
        """
        ...

    def post_analytics_conversations_transcripts_query(
        self,
        body: TranscriptConversationDetailSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationWithoutAttributesMultiGetResponse:
        """Query conversation transcripts.

        POST /api/v2/analytics/conversations/transcripts/query

        Permissions: any of analytics:conversationDetail:view.
        Lists: its items are in conversations; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a transcript conversation detail search (types, sort order, sort by and 4 more).
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

    def post_analytics_flowexecutions_aggregates_jobs(
        self,
        body: FlowExecutionAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[FlowExecutionAggregateDataContainer]:
        """Start a job that queries flow execution aggregates.

        POST /api/v2/analytics/flowexecutions/aggregates/jobs

        Permissions: any of analytics:flowExecutionAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_flowexecutions_aggregates_job tells its state; it ends in one of FULFILLED,
        FAILED, EXPIRED, CANCELLED. get_analytics_flowexecutions_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a flow execution async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_flowexecutions_aggregates_query(
        self,
        body: FlowExecutionAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlowExecutionAggregateQueryResponse:
        """Query flow execution aggregates.

        POST /api/v2/analytics/flowexecutions/aggregates/query

        Permissions: any of analytics:flowExecutionAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a flow execution aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_flows_activity_query(
        self,
        body: FlowActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowActivityResponse:
        """Query flow activity.

        POST /api/v2/analytics/flows/activity/query

        Permissions: any of analytics:flowObservation:view.
        Lists: its items are in results; page_number counts the pages from 1.

        Parameters:
            body: What is sent: a flow activity query (metrics, group by, filter and 1 more).
            page_size: Most items on a page.
            page_number: Page to return; the first is 1.
        """
        ...

    def post_analytics_flows_aggregates_jobs(
        self,
        body: FlowAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[FlowAggregateDataContainer]:
        """Start a job that queries flow aggregates.

        POST /api/v2/analytics/flows/aggregates/jobs

        Permissions: any of analytics:flowAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_flows_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_flows_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a flow async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_flows_aggregates_query(
        self,
        body: FlowAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlowAggregateQueryResponse:
        """Query flow aggregates.

        POST /api/v2/analytics/flows/aggregates/query

        Permissions: any of analytics:flowAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a flow aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_flows_observations_query(
        self,
        body: FlowObservationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlowObservationQueryResponse:
        """Query flow observations.

        POST /api/v2/analytics/flows/observations/query

        Permissions: any of analytics:flowObservation:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a flow observation query (filter, metrics and detail metrics).
        """
        ...

    def post_analytics_journeys_aggregates_jobs(
        self,
        body: JourneyAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[JourneyAggregateDataContainer]:
        """Start a job that queries journey aggregates.

        POST /api/v2/analytics/journeys/aggregates/jobs

        Permissions: any of analytics:journeyAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_journeys_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_journeys_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a journey async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_journeys_aggregates_query(
        self,
        body: JourneyAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyAggregateQueryResponse:
        """Query journey aggregates.

        POST /api/v2/analytics/journeys/aggregates/query

        Permissions: any of analytics:journeyAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a journey aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_knowledge_aggregates_jobs(
        self,
        body: KnowledgeAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[KnowledgeAggregateDataContainer]:
        """Start a job that queries knowledge aggregates.

        POST /api/v2/analytics/knowledge/aggregates/jobs

        Permissions: any of analytics:knowledgeAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_knowledge_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_knowledge_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a knowledge async aggregation query (interval, metrics, granularity and 9 more).
        """
        ...

    def post_analytics_knowledge_aggregates_query(
        self,
        body: KnowledgeAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeAggregateQueryResponse:
        """Query knowledge aggregates.

        POST /api/v2/analytics/knowledge/aggregates/query

        Permissions: any of analytics:knowledgeAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a knowledge aggregation query (interval, metrics, granularity and 8 more).
        """
        ...

    def post_analytics_queues_observations_query(
        self,
        body: QueueObservationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> QueueObservationQueryResponse:
        """Query queue observations.

        POST /api/v2/analytics/queues/observations/query

        Permissions: any of analytics:queueObservation:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a queue observation query (filter, metrics and detail metrics).
        """
        ...

    def post_analytics_ratelimits_aggregates_query(
        self,
        body: RateLimitAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RateLimitAggregateQueryResponse:
        """Query rate limit aggregates.

        POST /api/v2/analytics/ratelimits/aggregates/query

        Permissions: any of analytics:rateLimitAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a rate limit aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_reporting_dashboards_users_bulk_remove(
        self,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove several dashboard users at once.

        POST /api/v2/analytics/reporting/dashboards/users/bulk/remove

        Permissions: any of analytics:dashboardConfigurations:deleteActive,
        analytics:dashboardConfigurations:deleteInactive.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def post_analytics_reporting_exports(
        self,
        body: ReportingExportJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ReportingExportJobResponse:
        """Create a report export.

        POST /api/v2/analytics/reporting/exports

        Permissions: all of analytics:dataExport:add.

        Parameters:
            body: What is sent: a reporting export job (name, time zone, export format and 17 more).
        """
        ...

    def post_analytics_reporting_settings_dashboards_bulk_remove(
        self,
        body: DashboardConfigurationBulkRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove several dashboard configurations at once.

        POST /api/v2/analytics/reporting/settings/dashboards/bulk/remove

        Permissions: all of analytics:dashboardConfigurations:edit.

        Parameters:
            body: What is sent: a dashboard configuration bulk (dashboard configuration ids).
        """
        ...

    def post_analytics_reporting_settings_dashboards_query(
        self,
        body: DashboardConfigurationQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DashboardConfigurationListing:
        """Query dashboard configurations.

        POST /api/v2/analytics/reporting/settings/dashboards/query

        Permissions: all of analytics:dashboardConfigurations:view.
        Lists: its items are in entities; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a dashboard configuration query (dashboard configuration ids, sort by and 2 more).
        """
        ...

    def post_analytics_resolutions_aggregates_jobs(
        self,
        body: ResolutionAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[ResolutionAggregateDataContainer]:
        """Start a job that queries resolution aggregates.

        POST /api/v2/analytics/resolutions/aggregates/jobs

        Permissions: any of analytics:resolutionAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_resolutions_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_resolutions_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a resolution async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_routing_activity_query(
        self,
        body: RoutingActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RoutingActivityResponse:
        """Query routing activity.

        POST /api/v2/analytics/routing/activity/query

        Permissions: any of analytics:queueObservation:view.
        Lists: its items are in results; page_number counts the pages from 1.

        Parameters:
            body: What is sent: a routing activity query (metrics, group by, filter and 1 more).
            page_size: Most items on a page.
            page_number: Page to return; the first is 1.
        """
        ...

    def post_analytics_summaries_aggregates_jobs(
        self,
        body: SummaryAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[SummaryAggregateDataContainer]:
        """Start a job that queries summary aggregates.

        POST /api/v2/analytics/summaries/aggregates/jobs

        Permissions: any of analytics:summaryAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_summaries_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_summaries_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a summary async aggregation query (interval, metrics, granularity and 9 more).
        """
        ...

    def post_analytics_summaries_aggregates_query(
        self,
        body: SummaryAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SummaryAggregateQueryResponse:
        """Query summary aggregates.

        POST /api/v2/analytics/summaries/aggregates/query

        Permissions: any of analytics:summaryAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a summary aggregation query (interval, metrics, granularity and 8 more).
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

    def post_analytics_taskmanagement_aggregates_jobs(
        self,
        body: TaskManagementAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[TaskManagementAggregateDataContainer]:
        """Start a job that queries task management aggregates.

        POST /api/v2/analytics/taskmanagement/aggregates/jobs

        Permissions: any of analytics:taskManagementAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_taskmanagement_aggregates_job tells its state; it ends in one of FULFILLED,
        FAILED, EXPIRED, CANCELLED. get_analytics_taskmanagement_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a task management async aggregation query (interval, metrics, granularity and 7
                more).
        """
        ...

    def post_analytics_taskmanagement_aggregates_query(
        self,
        body: TaskManagementAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TaskManagementAggregateQueryResponse:
        """Query task management aggregates.

        POST /api/v2/analytics/taskmanagement/aggregates/query

        Permissions: any of analytics:taskManagementAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a task management aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_teams_activity_query(
        self,
        body: TeamActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TeamActivityResponse:
        """Query team activity.

        POST /api/v2/analytics/teams/activity/query

        Permissions: any of analytics:teamObservation:view.
        Lists: its items are in results; page_number counts the pages from 1.

        Parameters:
            body: What is sent: a team activity query (metrics, group by, filter and 1 more).
            page_size: Most items on a page.
            page_number: Page to return; the first is 1.
        """
        ...

    def post_analytics_transcripts_aggregates_jobs(
        self,
        body: TranscriptAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[TranscriptAggregateDataContainer]:
        """Start a job that queries transcript aggregates.

        POST /api/v2/analytics/transcripts/aggregates/jobs

        Permissions: any of analytics:speechAndTextAnalyticsAggregates:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_transcripts_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_transcripts_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a transcript async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_transcripts_aggregates_query(
        self,
        body: TranscriptAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TranscriptAggregateQueryResponse:
        """Query transcript aggregates.

        POST /api/v2/analytics/transcripts/aggregates/query

        Permissions: any of analytics:speechAndTextAnalyticsAggregates:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a transcript aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_users_activity_query(
        self,
        body: UserActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UserActivityResponse:
        """Query user activity.

        POST /api/v2/analytics/users/activity/query

        Permissions: any of analytics:userObservation:view.
        Lists: its items are in results; page_number counts the pages from 1.

        Parameters:
            body: What is sent: a user activity query (metrics, group by, filter and 1 more).
            page_size: Most items on a page.
            page_number: Page to return; the first is 1.
        """
        ...

    def post_analytics_users_aggregates_jobs(
        self,
        body: UserAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[UserAggregateDataContainer]:
        """Start a job that queries user aggregates.

        POST /api/v2/analytics/users/aggregates/jobs

        Permissions: any of analytics:userAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_users_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_users_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a user async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_users_aggregates_query(
        self,
        body: UserAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserAggregateQueryResponse:
        """Query user aggregates.

        POST /api/v2/analytics/users/aggregates/query

        Permissions: any of analytics:userAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a user aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_users_details_jobs(
        self,
        body: AsyncUserDetailsQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[AnalyticsUserDetail]:
        """Start a job that queries user details.

        POST /api/v2/analytics/users/details/jobs

        Permissions: any of analytics:userDetail:view.
        Starts a job: get_analytics_users_details_job tells its state; it ends in one of FULFILLED, FAILED, EXPIRED,
        CANCELLED. get_analytics_users_details_job_results gives its results. delete_analytics_users_details_job
        stops it.

        Parameters:
            body: What is sent: an async user details query (interval, user filters, presence filters and 3 more).
        """
        ...

    def post_analytics_users_details_query(
        self,
        body: UserDetailsQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsUserDetailsQueryResponse:
        """Query user details.

        POST /api/v2/analytics/users/details/query

        Permissions: any of analytics:userDetail:view.
        Lists: its items are in user_details; the body's paging.page_number counts the pages from 1.

        Parameters:
            body: What is sent: a user details query (interval, user filters, presence filters and 5 more).
        """
        ...

    def post_analytics_users_observations_query(
        self,
        body: UserObservationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserObservationQueryResponse:
        """Query user observations.

        POST /api/v2/analytics/users/observations/query

        Permissions: any of analytics:userObservation:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a user observation query (filter, metrics and detail metrics).
        """
        ...

    def put_analytics_dataretention_settings(
        self,
        body: UpdateAnalyticsDataRetentionRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsDataRetentionResponse:
        """Update the analytics data retention settings.

        PUT /api/v2/analytics/dataretention/settings

        Permissions: any of analytics:dataRetention:edit.

        Parameters:
            body: What is sent: an analytics data retention (retention days).
        """
        ...
