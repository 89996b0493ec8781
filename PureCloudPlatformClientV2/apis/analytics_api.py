# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        ActionAggregateQueryResponse, ActionAggregationQuery, ActionAsyncAggregateQueryResponse,
        ActionAsyncAggregationQuery, AgentCopilotAggregateQueryResponse, AgentCopilotAggregationQuery,
        AgentCopilotAsyncAggregateQueryResponse, AgentCopilotAsyncAggregationQuery, AgentStateCountsRequest,
        AgentStateQueryRequest, AnalyticsAgentStateAgentResponse, AnalyticsAgentStateCountsResponse,
        AnalyticsAgentStateQueryResponse, AnalyticsConversationAsyncQueryResponse, AnalyticsConversationQueryResponse,
        AnalyticsConversationWithoutAttributes, AnalyticsConversationWithoutAttributesMultiGetResponse,
        AnalyticsDataRetentionResponse, AnalyticsReportingSettings, AnalyticsUserDetailsAsyncQueryResponse,
        AnalyticsUserDetailsQueryResponse, AsyncConversationQuery, AsyncQueryResponse, AsyncQueryStatus,
        AsyncUserDetailsQuery, BotAggregateQueryResponse, BotAggregationQuery, BotAsyncAggregateQueryResponse,
        BotAsyncAggregationQuery, ConversationActivityQuery, ConversationActivityResponse,
        ConversationAggregateQueryResponse, ConversationAggregationQuery, ConversationAsyncAggregateQueryResponse,
        ConversationAsyncAggregationQuery, ConversationQuery, DashboardConfigurationBulkRequest,
        DashboardConfigurationListing, DashboardConfigurationQueryRequest, DashboardUser, DashboardUserListing,
        DataAvailabilityResponse, EvaluationAggregateQueryResponse, EvaluationAggregationQuery,
        EvaluationAsyncAggregateQueryResponse, EvaluationAsyncAggregationQuery, FlowActivityQuery, FlowActivityResponse,
        FlowAggregateQueryResponse, FlowAggregationQuery, FlowAsyncAggregateQueryResponse, FlowAsyncAggregationQuery,
        FlowExecutionAggregateQueryResponse, FlowExecutionAggregationQuery, FlowExecutionAsyncAggregateQueryResponse,
        FlowExecutionAsyncAggregationQuery, FlowObservationQuery, FlowObservationQueryResponse,
        JourneyAggregateQueryResponse, JourneyAggregationQuery, JourneyAsyncAggregateQueryResponse,
        JourneyAsyncAggregationQuery, KnowledgeAggregateQueryResponse, KnowledgeAggregationQuery,
        KnowledgeAsyncAggregateQueryResponse, KnowledgeAsyncAggregationQuery, PropertyIndexRequest, QueueObservationQuery,
        QueueObservationQueryResponse, RateLimitAggregateQueryResponse, RateLimitAggregationQuery,
        ReportingExportJobListing, ReportingExportJobRequest, ReportingExportJobResponse, ReportingExportMetadataJobListing,
        ReportingTurnsResponse, ResolutionAsyncAggregateQueryResponse, ResolutionAsyncAggregationQuery,
        RoutingActivityQuery, RoutingActivityResponse, SessionsResponse, SummaryAggregateQueryResponse,
        SummaryAggregationQuery, SummaryAsyncAggregateQueryResponse, SummaryAsyncAggregationQuery,
        SurveyAggregateQueryResponse, SurveyAggregationQuery, SurveyAsyncAggregateQueryResponse,
        SurveyAsyncAggregationQuery, TaskManagementAggregateQueryResponse, TaskManagementAggregationQuery,
        TaskManagementAsyncAggregateQueryResponse, TaskManagementAsyncAggregationQuery, TeamActivityQuery,
        TeamActivityResponse, TranscriptAggregateQueryResponse, TranscriptAggregationQuery,
        TranscriptAsyncAggregateQueryResponse, TranscriptAsyncAggregationQuery, TranscriptConversationDetailSearchRequest,
        UpdateAnalyticsDataRetentionRequest, UserActivityQuery, UserActivityResponse, UserAggregateQueryResponse,
        UserAggregationQuery, UserAsyncAggregateQueryResponse, UserAsyncAggregationQuery, UserDetailsQuery,
        UserObservationQuery, UserObservationQueryResponse,
    )

_DELETE_ANALYTICS_CONVERSATIONS_DETAILS_JOB: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/analytics/conversations/details/jobs/{jobId}", path("jobId")
)
_DELETE_ANALYTICS_USERS_DETAILS_JOB: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/analytics/users/details/jobs/{jobId}", path("jobId")
)
_GET_ANALYTICS_ACTIONS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/actions/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_ACTIONS_AGGREGATES_JOB_RESULTS: ApiOperation[ActionAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/actions/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="ActionAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_AGENT_STATUS: ApiOperation[AnalyticsAgentStateAgentResponse] = ApiOperation(
    "GET", "/api/v2/analytics/agents/{userId}/status", path("userId"), returns="AnalyticsAgentStateAgentResponse"
)
_GET_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOB_RESULTS: ApiOperation[AgentCopilotAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="AgentCopilotAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_BOTFLOW_DIVISIONS_REPORTINGTURNS: ApiOperation[ReportingTurnsResponse] = ApiOperation(
    "GET", "/api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns", path("botFlowId"), query("after"),
    query("pageSize"), query("interval"), query("actionId"), query("sessionId"), query("language"),
    query("askActionResults"), returns="ReportingTurnsResponse",
)
_GET_ANALYTICS_BOTFLOW_REPORTINGTURNS: ApiOperation[ReportingTurnsResponse] = ApiOperation(
    "GET", "/api/v2/analytics/botflows/{botFlowId}/reportingturns", path("botFlowId"), query("after"),
    query("pageSize"), query("interval"), query("actionId"), query("sessionId"), query("language"),
    query("askActionResults"), returns="ReportingTurnsResponse", deprecated=True,
)
_GET_ANALYTICS_BOTFLOW_SESSIONS: ApiOperation[SessionsResponse] = ApiOperation(
    "GET", "/api/v2/analytics/botflows/{botFlowId}/sessions", path("botFlowId"), query("after"), query("pageSize"),
    query("interval"), query("botResultCategories"), query("endLanguage"), returns="SessionsResponse",
)
_GET_ANALYTICS_BOTS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/bots/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_BOTS_AGGREGATES_JOB_RESULTS: ApiOperation[BotAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/bots/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="BotAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_CONVERSATION_DETAILS: ApiOperation[AnalyticsConversationWithoutAttributes] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/{conversationId}/details", path("conversationId"),
    returns="AnalyticsConversationWithoutAttributes",
)
_GET_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB_RESULTS: ApiOperation[ConversationAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="ConversationAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_CONVERSATIONS_DETAILS: ApiOperation[AnalyticsConversationWithoutAttributesMultiGetResponse] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/details", query("id", "multi"),
    returns="AnalyticsConversationWithoutAttributesMultiGetResponse",
)
_GET_ANALYTICS_CONVERSATIONS_DETAILS_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/details/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_CONVERSATIONS_DETAILS_JOB_RESULTS: ApiOperation[AnalyticsConversationAsyncQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/details/jobs/{jobId}/results", path("jobId"), query("cursor"),
    query("pageSize"), returns="AnalyticsConversationAsyncQueryResponse",
)
_GET_ANALYTICS_CONVERSATIONS_DETAILS_JOBS_AVAILABILITY: ApiOperation[DataAvailabilityResponse] = ApiOperation(
    "GET", "/api/v2/analytics/conversations/details/jobs/availability", returns="DataAvailabilityResponse"
)
_GET_ANALYTICS_DATARETENTION_SETTINGS: ApiOperation[AnalyticsDataRetentionResponse] = ApiOperation(
    "GET", "/api/v2/analytics/dataretention/settings", returns="AnalyticsDataRetentionResponse"
)
_GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_EVALUATIONS_AGGREGATES_JOB_RESULTS: ApiOperation[EvaluationAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="EvaluationAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOB_RESULTS: ApiOperation[FlowExecutionAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="FlowExecutionAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_FLOWS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/flows/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_FLOWS_AGGREGATES_JOB_RESULTS: ApiOperation[FlowAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/flows/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="FlowAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/journeys/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB_RESULTS: ApiOperation[JourneyAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/journeys/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="JourneyAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_KNOWLEDGE_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/knowledge/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_KNOWLEDGE_AGGREGATES_JOB_RESULTS: ApiOperation[KnowledgeAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="KnowledgeAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_REPORTING_DASHBOARDS_USER: ApiOperation[DashboardUser] = ApiOperation(
    "GET", "/api/v2/analytics/reporting/dashboards/users/{userId}", path("userId"), returns="DashboardUser"
)
_GET_ANALYTICS_REPORTING_DASHBOARDS_USERS: ApiOperation[DashboardUserListing] = ApiOperation(
    "GET", "/api/v2/analytics/reporting/dashboards/users", query("sortBy"), query("pageNumber"), query("pageSize"),
    query("id", "multi"), query("state"), query("deletedOnly"), returns="DashboardUserListing",
)
_GET_ANALYTICS_REPORTING_EXPORTS: ApiOperation[ReportingExportJobListing] = ApiOperation(
    "GET", "/api/v2/analytics/reporting/exports", query("pageNumber"), query("pageSize"),
    returns="ReportingExportJobListing",
)
_GET_ANALYTICS_REPORTING_EXPORTS_METADATA: ApiOperation[ReportingExportMetadataJobListing] = ApiOperation(
    "GET", "/api/v2/analytics/reporting/exports/metadata", returns="ReportingExportMetadataJobListing"
)
_GET_ANALYTICS_REPORTING_SETTINGS: ApiOperation[AnalyticsReportingSettings] = ApiOperation(
    "GET", "/api/v2/analytics/reporting/settings", returns="AnalyticsReportingSettings"
)
_GET_ANALYTICS_REPORTING_SETTINGS_DASHBOARDS_QUERY: ApiOperation[DashboardConfigurationListing] = ApiOperation(
    "GET", "/api/v2/analytics/reporting/settings/dashboards/query", query("dashboardType", required=True),
    query("dashboardAccessFilter", required=True), query("name"), query("sortBy"), query("pageNumber"),
    query("pageSize"), returns="DashboardConfigurationListing",
)
_GET_ANALYTICS_REPORTING_SETTINGS_USER_DASHBOARDS: ApiOperation[DashboardConfigurationListing] = ApiOperation(
    "GET", "/api/v2/analytics/reporting/settings/users/{userId}/dashboards", path("userId"), query("sortBy"),
    query("pageNumber"), query("pageSize"), query("publicOnly"), query("favoriteOnly"), query("deletedOnly"),
    query("name"), returns="DashboardConfigurationListing",
)
_GET_ANALYTICS_RESOLUTIONS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/resolutions/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_RESOLUTIONS_AGGREGATES_JOB_RESULTS: ApiOperation[ResolutionAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="ResolutionAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_SUMMARIES_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/summaries/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_SUMMARIES_AGGREGATES_JOB_RESULTS: ApiOperation[SummaryAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/summaries/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="SummaryAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_SURVEYS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/surveys/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_SURVEYS_AGGREGATES_JOB_RESULTS: ApiOperation[SurveyAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/surveys/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="SurveyAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOB_RESULTS: ApiOperation[TaskManagementAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="TaskManagementAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/transcripts/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOB_RESULTS: ApiOperation[TranscriptAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="TranscriptAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_USERS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/users/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_USERS_AGGREGATES_JOB_RESULTS: ApiOperation[UserAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/users/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="UserAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_USERS_DETAILS_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/users/details/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_USERS_DETAILS_JOB_RESULTS: ApiOperation[AnalyticsUserDetailsAsyncQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/users/details/jobs/{jobId}/results", path("jobId"), query("cursor"), query("pageSize"),
    returns="AnalyticsUserDetailsAsyncQueryResponse",
)
_GET_ANALYTICS_USERS_DETAILS_JOBS_AVAILABILITY: ApiOperation[DataAvailabilityResponse] = ApiOperation(
    "GET", "/api/v2/analytics/users/details/jobs/availability", returns="DataAvailabilityResponse"
)
_PATCH_ANALYTICS_REPORTING_SETTINGS: ApiOperation[AnalyticsReportingSettings] = ApiOperation(
    "PATCH", "/api/v2/analytics/reporting/settings", body(required=True), returns="AnalyticsReportingSettings"
)
_POST_ANALYTICS_ACTIONS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/actions/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_ACTIONS_AGGREGATES_QUERY: ApiOperation[ActionAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/actions/aggregates/query", body(required=True), returns="ActionAggregateQueryResponse"
)
_POST_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/agentcopilots/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_AGENTCOPILOTS_AGGREGATES_QUERY: ApiOperation[AgentCopilotAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/agentcopilots/aggregates/query", body(required=True),
    returns="AgentCopilotAggregateQueryResponse",
)
_POST_ANALYTICS_AGENTS_STATUS_COUNTS: ApiOperation[AnalyticsAgentStateCountsResponse] = ApiOperation(
    "POST", "/api/v2/analytics/agents/status/counts", body(required=True), returns="AnalyticsAgentStateCountsResponse"
)
_POST_ANALYTICS_AGENTS_STATUS_QUERY: ApiOperation[AnalyticsAgentStateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/agents/status/query", body(required=True), returns="AnalyticsAgentStateQueryResponse"
)
_POST_ANALYTICS_BOTS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/bots/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_BOTS_AGGREGATES_QUERY: ApiOperation[BotAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/bots/aggregates/query", body(required=True), returns="BotAggregateQueryResponse"
)
_POST_ANALYTICS_CONVERSATION_DETAILS_PROPERTIES: ApiOperation[PropertyIndexRequest] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/{conversationId}/details/properties", path("conversationId"),
    body(required=True), returns="PropertyIndexRequest",
)
_POST_ANALYTICS_CONVERSATIONS_ACTIVITY_QUERY: ApiOperation[ConversationActivityResponse] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/activity/query", body(required=True), query("pageSize"),
    query("pageNumber"), returns="ConversationActivityResponse",
)
_POST_ANALYTICS_CONVERSATIONS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_CONVERSATIONS_AGGREGATES_QUERY: ApiOperation[ConversationAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/aggregates/query", body(required=True),
    returns="ConversationAggregateQueryResponse",
)
_POST_ANALYTICS_CONVERSATIONS_DETAILS_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/details/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_CONVERSATIONS_DETAILS_QUERY: ApiOperation[AnalyticsConversationQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/details/query", body(required=True),
    returns="AnalyticsConversationQueryResponse",
)
_POST_ANALYTICS_CONVERSATIONS_TRANSCRIPTS_QUERY: ApiOperation[AnalyticsConversationWithoutAttributesMultiGetResponse] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/transcripts/query", body(required=True),
    returns="AnalyticsConversationWithoutAttributesMultiGetResponse",
)
_POST_ANALYTICS_EVALUATIONS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/evaluations/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_EVALUATIONS_AGGREGATES_QUERY: ApiOperation[EvaluationAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/evaluations/aggregates/query", body(required=True),
    returns="EvaluationAggregateQueryResponse",
)
_POST_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/flowexecutions/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_QUERY: ApiOperation[FlowExecutionAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/flowexecutions/aggregates/query", body(required=True),
    returns="FlowExecutionAggregateQueryResponse",
)
_POST_ANALYTICS_FLOWS_ACTIVITY_QUERY: ApiOperation[FlowActivityResponse] = ApiOperation(
    "POST", "/api/v2/analytics/flows/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
    returns="FlowActivityResponse",
)
_POST_ANALYTICS_FLOWS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/flows/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_FLOWS_AGGREGATES_QUERY: ApiOperation[FlowAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/flows/aggregates/query", body(required=True), returns="FlowAggregateQueryResponse"
)
_POST_ANALYTICS_FLOWS_OBSERVATIONS_QUERY: ApiOperation[FlowObservationQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/flows/observations/query", body(required=True), returns="FlowObservationQueryResponse"
)
_POST_ANALYTICS_JOURNEYS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/journeys/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_JOURNEYS_AGGREGATES_QUERY: ApiOperation[JourneyAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/journeys/aggregates/query", body(required=True), returns="JourneyAggregateQueryResponse"
)
_POST_ANALYTICS_KNOWLEDGE_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/knowledge/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_KNOWLEDGE_AGGREGATES_QUERY: ApiOperation[KnowledgeAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/knowledge/aggregates/query", body(required=True),
    returns="KnowledgeAggregateQueryResponse",
)
_POST_ANALYTICS_QUEUES_OBSERVATIONS_QUERY: ApiOperation[QueueObservationQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/queues/observations/query", body(required=True), returns="QueueObservationQueryResponse"
)
_POST_ANALYTICS_RATELIMITS_AGGREGATES_QUERY: ApiOperation[RateLimitAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/ratelimits/aggregates/query", body(required=True),
    returns="RateLimitAggregateQueryResponse",
)
_POST_ANALYTICS_REPORTING_DASHBOARDS_USERS_BULK_REMOVE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/analytics/reporting/dashboards/users/bulk/remove", body(required=True)
)
_POST_ANALYTICS_REPORTING_EXPORTS: ApiOperation[ReportingExportJobResponse] = ApiOperation(
    "POST", "/api/v2/analytics/reporting/exports", body(required=True), returns="ReportingExportJobResponse"
)
_POST_ANALYTICS_REPORTING_SETTINGS_DASHBOARDS_BULK_REMOVE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/analytics/reporting/settings/dashboards/bulk/remove", body(required=True)
)
_POST_ANALYTICS_REPORTING_SETTINGS_DASHBOARDS_QUERY: ApiOperation[DashboardConfigurationListing] = ApiOperation(
    "POST", "/api/v2/analytics/reporting/settings/dashboards/query", body(required=True),
    returns="DashboardConfigurationListing",
)
_POST_ANALYTICS_RESOLUTIONS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/resolutions/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_ROUTING_ACTIVITY_QUERY: ApiOperation[RoutingActivityResponse] = ApiOperation(
    "POST", "/api/v2/analytics/routing/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
    returns="RoutingActivityResponse",
)
_POST_ANALYTICS_SUMMARIES_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/summaries/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_SUMMARIES_AGGREGATES_QUERY: ApiOperation[SummaryAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/summaries/aggregates/query", body(required=True),
    returns="SummaryAggregateQueryResponse",
)
_POST_ANALYTICS_SURVEYS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/surveys/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_SURVEYS_AGGREGATES_QUERY: ApiOperation[SurveyAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/surveys/aggregates/query", body(required=True), returns="SurveyAggregateQueryResponse"
)
_POST_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/taskmanagement/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_TASKMANAGEMENT_AGGREGATES_QUERY: ApiOperation[TaskManagementAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/taskmanagement/aggregates/query", body(required=True),
    returns="TaskManagementAggregateQueryResponse",
)
_POST_ANALYTICS_TEAMS_ACTIVITY_QUERY: ApiOperation[TeamActivityResponse] = ApiOperation(
    "POST", "/api/v2/analytics/teams/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
    returns="TeamActivityResponse",
)
_POST_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/transcripts/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_TRANSCRIPTS_AGGREGATES_QUERY: ApiOperation[TranscriptAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/transcripts/aggregates/query", body(required=True),
    returns="TranscriptAggregateQueryResponse",
)
_POST_ANALYTICS_USERS_ACTIVITY_QUERY: ApiOperation[UserActivityResponse] = ApiOperation(
    "POST", "/api/v2/analytics/users/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
    returns="UserActivityResponse",
)
_POST_ANALYTICS_USERS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/users/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_USERS_AGGREGATES_QUERY: ApiOperation[UserAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/users/aggregates/query", body(required=True), returns="UserAggregateQueryResponse"
)
_POST_ANALYTICS_USERS_DETAILS_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/users/details/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_USERS_DETAILS_QUERY: ApiOperation[AnalyticsUserDetailsQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/users/details/query", body(required=True), returns="AnalyticsUserDetailsQueryResponse"
)
_POST_ANALYTICS_USERS_OBSERVATIONS_QUERY: ApiOperation[UserObservationQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/users/observations/query", body(required=True), returns="UserObservationQueryResponse"
)
_PUT_ANALYTICS_DATARETENTION_SETTINGS: ApiOperation[AnalyticsDataRetentionResponse] = ApiOperation(
    "PUT", "/api/v2/analytics/dataretention/settings", body(required=True), returns="AnalyticsDataRetentionResponse"
)


class AnalyticsApi(Api):
    """The Analytics operations of the Platform API."""

    def delete_analytics_conversations_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/analytics/conversations/details/jobs/{jobId}: returns None.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_DELETE_ANALYTICS_CONVERSATIONS_DETAILS_JOB, options, job_id)

    def delete_analytics_users_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/analytics/users/details/jobs/{jobId}: returns None.

        Permissions: any of analytics:userDetail:view.
        """
        return self._call(_DELETE_ANALYTICS_USERS_DETAILS_JOB, options, job_id)

    def get_analytics_actions_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/actions/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of integrations:action:view, bridge:actions:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_ACTIONS_AGGREGATES_JOB, options, job_id)

    def get_analytics_actions_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/actions/aggregates/jobs/{jobId}/results: returns ActionAsyncAggregateQueryResponse.

        Permissions: any of integrations:action:view, bridge:actions:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_ACTIONS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_agent_status(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> AnalyticsAgentStateAgentResponse:
        """GET /api/v2/analytics/agents/{userId}/status: returns AnalyticsAgentStateAgentResponse.

        Permissions: any of analytics:agentState:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_AGENT_STATUS, options, user_id)

    def get_analytics_agentcopilots_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:agentCopilotAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOB, options, job_id)

    def get_analytics_agentcopilots_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentCopilotAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results: returns
        AgentCopilotAsyncAggregateQueryResponse.

        Permissions: any of analytics:agentCopilotAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

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
        """GET /api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns: returns ReportingTurnsResponse.

        Permissions: any of analytics:botFlowDivisionAwareReportingTurn:view.

        Parameters:
            page_size: default 50.
            ask_action_results: AgentRequestedByUser, ConfirmationRequired, DisambiguationRequired, Error,
                ExpressionError, NoInputCollection, NoInputConfirmation, NoInputDisambiguation, NoMatchCollection,
                NoMatchConfirmation, NoMatchDisambiguation, SuccessCollection, SkippedCollection,
                SuccessConfirmationNo, SuccessConfirmationYes, SuccessDisambiguation, SuccessDisambiguationNone.
        """
        return self._call(
            _GET_ANALYTICS_BOTFLOW_DIVISIONS_REPORTINGTURNS, options, bot_flow_id, after, page_size, interval,
            action_id, session_id, language, ask_action_results,
        )

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
        """GET /api/v2/analytics/botflows/{botFlowId}/reportingturns: returns ReportingTurnsResponse.

        Permissions: any of analytics:botFlowReportingTurn:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_size: default 50.
            ask_action_results: AgentRequestedByUser, ConfirmationRequired, DisambiguationRequired, Error,
                ExpressionError, NoInputCollection, NoInputConfirmation, NoInputDisambiguation, NoMatchCollection,
                NoMatchConfirmation, NoMatchDisambiguation, SuccessCollection, SkippedCollection,
                SuccessConfirmationNo, SuccessConfirmationYes, SuccessDisambiguation, SuccessDisambiguationNone.
        """
        return self._call(
            _GET_ANALYTICS_BOTFLOW_REPORTINGTURNS, options, bot_flow_id, after, page_size, interval, action_id,
            session_id, language, ask_action_results,
        )

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
        """GET /api/v2/analytics/botflows/{botFlowId}/sessions: returns SessionsResponse.

        Permissions: any of analytics:botFlowSession:view.

        Parameters:
            page_size: default 50.
            bot_result_categories: Unknown, UserExit, BotExit, Error, RecognitionFailure, UserDisconnect,
                BotDisconnect, SessionExpired, Transfer.
        """
        return self._call(
            _GET_ANALYTICS_BOTFLOW_SESSIONS, options, bot_flow_id, after, page_size, interval, bot_result_categories,
            end_language,
        )

    def get_analytics_bots_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/bots/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:botAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_BOTS_AGGREGATES_JOB, options, job_id)

    def get_analytics_bots_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BotAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/bots/aggregates/jobs/{jobId}/results: returns BotAsyncAggregateQueryResponse.

        Permissions: any of analytics:botAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_BOTS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_conversation_details(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationWithoutAttributes:
        """GET /api/v2/analytics/conversations/{conversationId}/details: returns AnalyticsConversationWithoutAttributes.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_GET_ANALYTICS_CONVERSATION_DETAILS, options, conversation_id)

    def get_analytics_conversations_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:conversationAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB, options, job_id)

    def get_analytics_conversations_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results: returns
        ConversationAsyncAggregateQueryResponse.

        Permissions: any of analytics:conversationAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_CONVERSATIONS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_conversations_details(
        self,
        *,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationWithoutAttributesMultiGetResponse:
        """GET /api/v2/analytics/conversations/details: returns AnalyticsConversationWithoutAttributesMultiGetResponse.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_GET_ANALYTICS_CONVERSATIONS_DETAILS, options, id)

    def get_analytics_conversations_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/conversations/details/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_GET_ANALYTICS_CONVERSATIONS_DETAILS_JOB, options, job_id)

    def get_analytics_conversations_details_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationAsyncQueryResponse:
        """GET /api/v2/analytics/conversations/details/jobs/{jobId}/results: returns
        AnalyticsConversationAsyncQueryResponse.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_GET_ANALYTICS_CONVERSATIONS_DETAILS_JOB_RESULTS, options, job_id, cursor, page_size)

    def get_analytics_conversations_details_jobs_availability(
        self,
        **options: Unpack[CallOptions],
    ) -> DataAvailabilityResponse:
        """GET /api/v2/analytics/conversations/details/jobs/availability: returns DataAvailabilityResponse.

        Permissions: any of analytics:conversationDetail:view.
        """
        return self._call(_GET_ANALYTICS_CONVERSATIONS_DETAILS_JOBS_AVAILABILITY, options)

    def get_analytics_dataretention_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> AnalyticsDataRetentionResponse:
        """GET /api/v2/analytics/dataretention/settings: returns AnalyticsDataRetentionResponse.

        Permissions: any of analytics:dataRetention:view.
        """
        return self._call(_GET_ANALYTICS_DATARETENTION_SETTINGS, options)

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

    def get_analytics_flowexecutions_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:flowExecutionAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOB, options, job_id)

    def get_analytics_flowexecutions_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowExecutionAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results: returns
        FlowExecutionAsyncAggregateQueryResponse.

        Permissions: any of analytics:flowExecutionAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_flows_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/flows/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:flowAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_FLOWS_AGGREGATES_JOB, options, job_id)

    def get_analytics_flows_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results: returns FlowAsyncAggregateQueryResponse.

        Permissions: any of analytics:flowAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_FLOWS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_journeys_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:journeyAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB, options, job_id)

    def get_analytics_journeys_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneyAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results: returns JourneyAsyncAggregateQueryResponse.

        Permissions: any of analytics:journeyAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_knowledge_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:knowledgeAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_KNOWLEDGE_AGGREGATES_JOB, options, job_id)

    def get_analytics_knowledge_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results: returns
        KnowledgeAsyncAggregateQueryResponse.

        Permissions: any of analytics:knowledgeAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_KNOWLEDGE_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_reporting_dashboards_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> DashboardUser:
        """GET /api/v2/analytics/reporting/dashboards/users/{userId}: returns DashboardUser.

        Permissions: all of analytics:dashboardConfigurations:view.
        """
        return self._call(_GET_ANALYTICS_REPORTING_DASHBOARDS_USER, options, user_id)

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
        """GET /api/v2/analytics/reporting/dashboards/users: returns DashboardUserListing.

        Permissions: all of analytics:dashboardConfigurations:view.

        Parameters:
            sort_by: default asc.
            page_number: default 1.
            page_size: default 25.
            state: active, inactive.
        """
        return self._call(
            _GET_ANALYTICS_REPORTING_DASHBOARDS_USERS, options, sort_by, page_number, page_size, id, state,
            deleted_only,
        )

    def get_analytics_reporting_exports(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportingExportJobListing:
        """GET /api/v2/analytics/reporting/exports: returns ReportingExportJobListing.

        Permissions: all of analytics:dataExport:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_ANALYTICS_REPORTING_EXPORTS, options, page_number, page_size)

    def get_analytics_reporting_exports_metadata(
        self,
        **options: Unpack[CallOptions],
    ) -> ReportingExportMetadataJobListing:
        """GET /api/v2/analytics/reporting/exports/metadata: returns ReportingExportMetadataJobListing.

        Permissions: all of analytics:dataExport:view.
        """
        return self._call(_GET_ANALYTICS_REPORTING_EXPORTS_METADATA, options)

    def get_analytics_reporting_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> AnalyticsReportingSettings:
        """GET /api/v2/analytics/reporting/settings: returns AnalyticsReportingSettings."""
        return self._call(_GET_ANALYTICS_REPORTING_SETTINGS, options)

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
        """GET /api/v2/analytics/reporting/settings/dashboards/query: returns DashboardConfigurationListing.

        Permissions: all of analytics:dashboardConfigurations:view.

        Parameters:
            dashboard_type: All, Public, Private, Shared, Favorites, Deleted.
            dashboard_access_filter: OwnedByMe, OwnedByAnyone, NotOwnedByMe.
            sort_by: default desc.
            page_number: default 1.
            page_size: default 9.
        """
        return self._call(
            _GET_ANALYTICS_REPORTING_SETTINGS_DASHBOARDS_QUERY, options, dashboard_type, dashboard_access_filter, name,
            sort_by, page_number, page_size,
        )

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
        """GET /api/v2/analytics/reporting/settings/users/{userId}/dashboards: returns DashboardConfigurationListing.

        Permissions: all of analytics:dashboardConfigurations:viewPrivate.

        Parameters:
            sort_by: default asc.
            page_number: default 1.
            page_size: default 50.
        """
        return self._call(
            _GET_ANALYTICS_REPORTING_SETTINGS_USER_DASHBOARDS, options, user_id, sort_by, page_number, page_size,
            public_only, favorite_only, deleted_only, name,
        )

    def get_analytics_resolutions_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:resolutionAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_RESOLUTIONS_AGGREGATES_JOB, options, job_id)

    def get_analytics_resolutions_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResolutionAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results: returns
        ResolutionAsyncAggregateQueryResponse.

        Permissions: any of analytics:resolutionAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_RESOLUTIONS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_summaries_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:summaryAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_SUMMARIES_AGGREGATES_JOB, options, job_id)

    def get_analytics_summaries_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SummaryAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}/results: returns SummaryAsyncAggregateQueryResponse.

        Permissions: any of analytics:summaryAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_SUMMARIES_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

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

    def get_analytics_taskmanagement_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:taskManagementAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOB, options, job_id)

    def get_analytics_taskmanagement_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TaskManagementAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results: returns
        TaskManagementAsyncAggregateQueryResponse.

        Permissions: any of analytics:taskManagementAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_transcripts_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:speechAndTextAnalyticsAggregates:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOB, options, job_id)

    def get_analytics_transcripts_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TranscriptAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results: returns
        TranscriptAsyncAggregateQueryResponse.

        Permissions: any of analytics:speechAndTextAnalyticsAggregates:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_users_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/users/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:userAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_USERS_AGGREGATES_JOB, options, job_id)

    def get_analytics_users_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results: returns UserAsyncAggregateQueryResponse.

        Permissions: any of analytics:userAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_USERS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_users_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/users/details/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:userDetail:view.
        """
        return self._call(_GET_ANALYTICS_USERS_DETAILS_JOB, options, job_id)

    def get_analytics_users_details_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyticsUserDetailsAsyncQueryResponse:
        """GET /api/v2/analytics/users/details/jobs/{jobId}/results: returns AnalyticsUserDetailsAsyncQueryResponse.

        Permissions: any of analytics:userDetail:view.
        """
        return self._call(_GET_ANALYTICS_USERS_DETAILS_JOB_RESULTS, options, job_id, cursor, page_size)

    def get_analytics_users_details_jobs_availability(
        self,
        **options: Unpack[CallOptions],
    ) -> DataAvailabilityResponse:
        """GET /api/v2/analytics/users/details/jobs/availability: returns DataAvailabilityResponse.

        Permissions: any of analytics:userDetail:view.
        """
        return self._call(_GET_ANALYTICS_USERS_DETAILS_JOBS_AVAILABILITY, options)

    def patch_analytics_reporting_settings(
        self,
        body: AnalyticsReportingSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsReportingSettings:
        """PATCH /api/v2/analytics/reporting/settings: returns AnalyticsReportingSettings.

        Permissions: any of analytics:reportingSettings:edit.
        """
        return self._call(_PATCH_ANALYTICS_REPORTING_SETTINGS, options, body)

    def post_analytics_actions_aggregates_jobs(
        self,
        body: ActionAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/actions/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of integrations:action:view, bridge:actions:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_ACTIONS_AGGREGATES_JOBS, options, body)

    def post_analytics_actions_aggregates_query(
        self,
        body: ActionAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ActionAggregateQueryResponse:
        """POST /api/v2/analytics/actions/aggregates/query: returns ActionAggregateQueryResponse.

        Permissions: any of integrations:action:view, bridge:actions:view.
        """
        return self._call(_POST_ANALYTICS_ACTIONS_AGGREGATES_QUERY, options, body)

    def post_analytics_agentcopilots_aggregates_jobs(
        self,
        body: AgentCopilotAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/agentcopilots/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:agentCopilotAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_AGENTCOPILOTS_AGGREGATES_JOBS, options, body)

    def post_analytics_agentcopilots_aggregates_query(
        self,
        body: AgentCopilotAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentCopilotAggregateQueryResponse:
        """POST /api/v2/analytics/agentcopilots/aggregates/query: returns AgentCopilotAggregateQueryResponse.

        Permissions: any of analytics:agentCopilotAggregate:view.
        """
        return self._call(_POST_ANALYTICS_AGENTCOPILOTS_AGGREGATES_QUERY, options, body)

    def post_analytics_agents_status_counts(
        self,
        body: AgentStateCountsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsAgentStateCountsResponse:
        """POST /api/v2/analytics/agents/status/counts: returns AnalyticsAgentStateCountsResponse.

        Permissions: any of analytics:agentState:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_AGENTS_STATUS_COUNTS, options, body)

    def post_analytics_agents_status_query(
        self,
        body: AgentStateQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsAgentStateQueryResponse:
        """POST /api/v2/analytics/agents/status/query: returns AnalyticsAgentStateQueryResponse.

        Permissions: any of analytics:agentState:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_AGENTS_STATUS_QUERY, options, body)

    def post_analytics_bots_aggregates_jobs(
        self,
        body: BotAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/bots/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:botAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_BOTS_AGGREGATES_JOBS, options, body)

    def post_analytics_bots_aggregates_query(
        self,
        body: BotAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BotAggregateQueryResponse:
        """POST /api/v2/analytics/bots/aggregates/query: returns BotAggregateQueryResponse.

        Permissions: any of analytics:botAggregate:view.
        """
        return self._call(_POST_ANALYTICS_BOTS_AGGREGATES_QUERY, options, body)

    def post_analytics_conversation_details_properties(
        self,
        conversation_id: str,
        body: PropertyIndexRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PropertyIndexRequest:
        """POST /api/v2/analytics/conversations/{conversationId}/details/properties: returns PropertyIndexRequest.

        Permissions: any of analytics:conversationProperties:index.
        """
        return self._call(_POST_ANALYTICS_CONVERSATION_DETAILS_PROPERTIES, options, conversation_id, body)

    def post_analytics_conversations_activity_query(
        self,
        body: ConversationActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationActivityResponse:
        """POST /api/v2/analytics/conversations/activity/query: returns ConversationActivityResponse.

        Permissions: any of analytics:queueObservation:view.
        """
        return self._call(_POST_ANALYTICS_CONVERSATIONS_ACTIVITY_QUERY, options, body, page_size, page_number)

    def post_analytics_conversations_aggregates_jobs(
        self,
        body: ConversationAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/conversations/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:conversationAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_CONVERSATIONS_AGGREGATES_JOBS, options, body)

    def post_analytics_conversations_aggregates_query(
        self,
        body: ConversationAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ConversationAggregateQueryResponse:
        """POST /api/v2/analytics/conversations/aggregates/query: returns ConversationAggregateQueryResponse.

        Permissions: any of analytics:conversationAggregate:view.
        """
        return self._call(_POST_ANALYTICS_CONVERSATIONS_AGGREGATES_QUERY, options, body)

    def post_analytics_conversations_details_jobs(
        self,
        body: AsyncConversationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/conversations/details/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_POST_ANALYTICS_CONVERSATIONS_DETAILS_JOBS, options, body)

    def post_analytics_conversations_details_query(
        self,
        body: ConversationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationQueryResponse:
        """POST /api/v2/analytics/conversations/details/query: returns AnalyticsConversationQueryResponse.

        Permissions: any of analytics:conversationDetail:view, analytics:agentConversationDetail:view.
        """
        return self._call(_POST_ANALYTICS_CONVERSATIONS_DETAILS_QUERY, options, body)

    def post_analytics_conversations_transcripts_query(
        self,
        body: TranscriptConversationDetailSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationWithoutAttributesMultiGetResponse:
        """POST /api/v2/analytics/conversations/transcripts/query: returns
        AnalyticsConversationWithoutAttributesMultiGetResponse.

        Permissions: any of analytics:conversationDetail:view.
        """
        return self._call(_POST_ANALYTICS_CONVERSATIONS_TRANSCRIPTS_QUERY, options, body)

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

    def post_analytics_flowexecutions_aggregates_jobs(
        self,
        body: FlowExecutionAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/flowexecutions/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:flowExecutionAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_JOBS, options, body)

    def post_analytics_flowexecutions_aggregates_query(
        self,
        body: FlowExecutionAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlowExecutionAggregateQueryResponse:
        """POST /api/v2/analytics/flowexecutions/aggregates/query: returns FlowExecutionAggregateQueryResponse.

        Permissions: any of analytics:flowExecutionAggregate:view.
        """
        return self._call(_POST_ANALYTICS_FLOWEXECUTIONS_AGGREGATES_QUERY, options, body)

    def post_analytics_flows_activity_query(
        self,
        body: FlowActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowActivityResponse:
        """POST /api/v2/analytics/flows/activity/query: returns FlowActivityResponse.

        Permissions: any of analytics:flowObservation:view.
        """
        return self._call(_POST_ANALYTICS_FLOWS_ACTIVITY_QUERY, options, body, page_size, page_number)

    def post_analytics_flows_aggregates_jobs(
        self,
        body: FlowAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/flows/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:flowAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_FLOWS_AGGREGATES_JOBS, options, body)

    def post_analytics_flows_aggregates_query(
        self,
        body: FlowAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlowAggregateQueryResponse:
        """POST /api/v2/analytics/flows/aggregates/query: returns FlowAggregateQueryResponse.

        Permissions: any of analytics:flowAggregate:view.
        """
        return self._call(_POST_ANALYTICS_FLOWS_AGGREGATES_QUERY, options, body)

    def post_analytics_flows_observations_query(
        self,
        body: FlowObservationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlowObservationQueryResponse:
        """POST /api/v2/analytics/flows/observations/query: returns FlowObservationQueryResponse.

        Permissions: any of analytics:flowObservation:view.
        """
        return self._call(_POST_ANALYTICS_FLOWS_OBSERVATIONS_QUERY, options, body)

    def post_analytics_journeys_aggregates_jobs(
        self,
        body: JourneyAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/journeys/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:journeyAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_JOURNEYS_AGGREGATES_JOBS, options, body)

    def post_analytics_journeys_aggregates_query(
        self,
        body: JourneyAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyAggregateQueryResponse:
        """POST /api/v2/analytics/journeys/aggregates/query: returns JourneyAggregateQueryResponse.

        Permissions: any of analytics:journeyAggregate:view.
        """
        return self._call(_POST_ANALYTICS_JOURNEYS_AGGREGATES_QUERY, options, body)

    def post_analytics_knowledge_aggregates_jobs(
        self,
        body: KnowledgeAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/knowledge/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:knowledgeAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_KNOWLEDGE_AGGREGATES_JOBS, options, body)

    def post_analytics_knowledge_aggregates_query(
        self,
        body: KnowledgeAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KnowledgeAggregateQueryResponse:
        """POST /api/v2/analytics/knowledge/aggregates/query: returns KnowledgeAggregateQueryResponse.

        Permissions: any of analytics:knowledgeAggregate:view.
        """
        return self._call(_POST_ANALYTICS_KNOWLEDGE_AGGREGATES_QUERY, options, body)

    def post_analytics_queues_observations_query(
        self,
        body: QueueObservationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> QueueObservationQueryResponse:
        """POST /api/v2/analytics/queues/observations/query: returns QueueObservationQueryResponse.

        Permissions: any of analytics:queueObservation:view.
        """
        return self._call(_POST_ANALYTICS_QUEUES_OBSERVATIONS_QUERY, options, body)

    def post_analytics_ratelimits_aggregates_query(
        self,
        body: RateLimitAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RateLimitAggregateQueryResponse:
        """POST /api/v2/analytics/ratelimits/aggregates/query: returns RateLimitAggregateQueryResponse.

        Permissions: any of analytics:rateLimitAggregate:view.
        """
        return self._call(_POST_ANALYTICS_RATELIMITS_AGGREGATES_QUERY, options, body)

    def post_analytics_reporting_dashboards_users_bulk_remove(
        self,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/analytics/reporting/dashboards/users/bulk/remove: returns None.

        Permissions: any of analytics:dashboardConfigurations:deleteActive,
        analytics:dashboardConfigurations:deleteInactive.
        """
        return self._call(_POST_ANALYTICS_REPORTING_DASHBOARDS_USERS_BULK_REMOVE, options, body)

    def post_analytics_reporting_exports(
        self,
        body: ReportingExportJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ReportingExportJobResponse:
        """POST /api/v2/analytics/reporting/exports: returns ReportingExportJobResponse.

        Permissions: all of analytics:dataExport:add.
        """
        return self._call(_POST_ANALYTICS_REPORTING_EXPORTS, options, body)

    def post_analytics_reporting_settings_dashboards_bulk_remove(
        self,
        body: DashboardConfigurationBulkRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/analytics/reporting/settings/dashboards/bulk/remove: returns None.

        Permissions: all of analytics:dashboardConfigurations:edit.
        """
        return self._call(_POST_ANALYTICS_REPORTING_SETTINGS_DASHBOARDS_BULK_REMOVE, options, body)

    def post_analytics_reporting_settings_dashboards_query(
        self,
        body: DashboardConfigurationQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DashboardConfigurationListing:
        """POST /api/v2/analytics/reporting/settings/dashboards/query: returns DashboardConfigurationListing.

        Permissions: all of analytics:dashboardConfigurations:view.
        """
        return self._call(_POST_ANALYTICS_REPORTING_SETTINGS_DASHBOARDS_QUERY, options, body)

    def post_analytics_resolutions_aggregates_jobs(
        self,
        body: ResolutionAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/resolutions/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:resolutionAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_RESOLUTIONS_AGGREGATES_JOBS, options, body)

    def post_analytics_routing_activity_query(
        self,
        body: RoutingActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RoutingActivityResponse:
        """POST /api/v2/analytics/routing/activity/query: returns RoutingActivityResponse.

        Permissions: any of analytics:queueObservation:view.
        """
        return self._call(_POST_ANALYTICS_ROUTING_ACTIVITY_QUERY, options, body, page_size, page_number)

    def post_analytics_summaries_aggregates_jobs(
        self,
        body: SummaryAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/summaries/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:summaryAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_SUMMARIES_AGGREGATES_JOBS, options, body)

    def post_analytics_summaries_aggregates_query(
        self,
        body: SummaryAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SummaryAggregateQueryResponse:
        """POST /api/v2/analytics/summaries/aggregates/query: returns SummaryAggregateQueryResponse.

        Permissions: any of analytics:summaryAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_SUMMARIES_AGGREGATES_QUERY, options, body)

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

    def post_analytics_taskmanagement_aggregates_jobs(
        self,
        body: TaskManagementAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/taskmanagement/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:taskManagementAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_TASKMANAGEMENT_AGGREGATES_JOBS, options, body)

    def post_analytics_taskmanagement_aggregates_query(
        self,
        body: TaskManagementAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TaskManagementAggregateQueryResponse:
        """POST /api/v2/analytics/taskmanagement/aggregates/query: returns TaskManagementAggregateQueryResponse.

        Permissions: any of analytics:taskManagementAggregate:view.
        """
        return self._call(_POST_ANALYTICS_TASKMANAGEMENT_AGGREGATES_QUERY, options, body)

    def post_analytics_teams_activity_query(
        self,
        body: TeamActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TeamActivityResponse:
        """POST /api/v2/analytics/teams/activity/query: returns TeamActivityResponse.

        Permissions: any of analytics:teamObservation:view.
        """
        return self._call(_POST_ANALYTICS_TEAMS_ACTIVITY_QUERY, options, body, page_size, page_number)

    def post_analytics_transcripts_aggregates_jobs(
        self,
        body: TranscriptAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/transcripts/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:speechAndTextAnalyticsAggregates:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_TRANSCRIPTS_AGGREGATES_JOBS, options, body)

    def post_analytics_transcripts_aggregates_query(
        self,
        body: TranscriptAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TranscriptAggregateQueryResponse:
        """POST /api/v2/analytics/transcripts/aggregates/query: returns TranscriptAggregateQueryResponse.

        Permissions: any of analytics:speechAndTextAnalyticsAggregates:view.
        """
        return self._call(_POST_ANALYTICS_TRANSCRIPTS_AGGREGATES_QUERY, options, body)

    def post_analytics_users_activity_query(
        self,
        body: UserActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UserActivityResponse:
        """POST /api/v2/analytics/users/activity/query: returns UserActivityResponse.

        Permissions: any of analytics:userObservation:view.
        """
        return self._call(_POST_ANALYTICS_USERS_ACTIVITY_QUERY, options, body, page_size, page_number)

    def post_analytics_users_aggregates_jobs(
        self,
        body: UserAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/users/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:userAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_USERS_AGGREGATES_JOBS, options, body)

    def post_analytics_users_aggregates_query(
        self,
        body: UserAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserAggregateQueryResponse:
        """POST /api/v2/analytics/users/aggregates/query: returns UserAggregateQueryResponse.

        Permissions: any of analytics:userAggregate:view.
        """
        return self._call(_POST_ANALYTICS_USERS_AGGREGATES_QUERY, options, body)

    def post_analytics_users_details_jobs(
        self,
        body: AsyncUserDetailsQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/users/details/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:userDetail:view.
        """
        return self._call(_POST_ANALYTICS_USERS_DETAILS_JOBS, options, body)

    def post_analytics_users_details_query(
        self,
        body: UserDetailsQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsUserDetailsQueryResponse:
        """POST /api/v2/analytics/users/details/query: returns AnalyticsUserDetailsQueryResponse.

        Permissions: any of analytics:userDetail:view.
        """
        return self._call(_POST_ANALYTICS_USERS_DETAILS_QUERY, options, body)

    def post_analytics_users_observations_query(
        self,
        body: UserObservationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserObservationQueryResponse:
        """POST /api/v2/analytics/users/observations/query: returns UserObservationQueryResponse.

        Permissions: any of analytics:userObservation:view.
        """
        return self._call(_POST_ANALYTICS_USERS_OBSERVATIONS_QUERY, options, body)

    def put_analytics_dataretention_settings(
        self,
        body: UpdateAnalyticsDataRetentionRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsDataRetentionResponse:
        """PUT /api/v2/analytics/dataretention/settings: returns AnalyticsDataRetentionResponse.

        Permissions: any of analytics:dataRetention:edit.
        """
        return self._call(_PUT_ANALYTICS_DATARETENTION_SETTINGS, options, body)
