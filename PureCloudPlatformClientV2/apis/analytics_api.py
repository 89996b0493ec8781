# Generated: make generate
"""AnalyticsApi: signatures and documentation of its methods are in analytics_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class AnalyticsApi(Api):
    """The Analytics operations of the Platform API."""

    delete_analytics_conversations_details_job = ApiOperation(
        "DELETE", "/api/v2/analytics/conversations/details/jobs/{jobId}", path("jobId")
    )
    delete_analytics_users_details_job = ApiOperation(
        "DELETE", "/api/v2/analytics/users/details/jobs/{jobId}", path("jobId")
    )
    get_analytics_actions_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/actions/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_actions_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/actions/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="ActionAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_agent_status = ApiOperation(
        "GET", "/api/v2/analytics/agents/{userId}/status", path("userId"), returns="AnalyticsAgentStateAgentResponse"
    )
    get_analytics_agentcopilots_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_agentcopilots_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="AgentCopilotAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_botflow_divisions_reportingturns = ApiOperation(
        "GET", "/api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns", path("botFlowId"), query("after"),
        query("pageSize"), query("interval"), query("actionId"), query("sessionId"), query("language"),
        query("askActionResults"), returns="ReportingTurnsResponse",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_analytics_botflow_reportingturns = ApiOperation(
        "GET", "/api/v2/analytics/botflows/{botFlowId}/reportingturns", path("botFlowId"), query("after"),
        query("pageSize"), query("interval"), query("actionId"), query("sessionId"), query("language"),
        query("askActionResults"), returns="ReportingTurnsResponse", deprecated=True,
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_analytics_botflow_sessions = ApiOperation(
        "GET", "/api/v2/analytics/botflows/{botFlowId}/sessions", path("botFlowId"), query("after"), query("pageSize"),
        query("interval"), query("botResultCategories"), query("endLanguage"), returns="SessionsResponse",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_analytics_bots_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/bots/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_bots_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/bots/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="BotAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_conversation_details = ApiOperation(
        "GET", "/api/v2/analytics/conversations/{conversationId}/details", path("conversationId"),
        returns="AnalyticsConversationWithoutAttributes",
    )
    get_analytics_conversations_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/conversations/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_conversations_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/conversations/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="ConversationAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_conversations_details = ApiOperation(
        "GET", "/api/v2/analytics/conversations/details", query("id", "multi"),
        returns="AnalyticsConversationWithoutAttributesMultiGetResponse", paging=Paging("single", "conversations"),
    )
    get_analytics_conversations_details_job = ApiOperation(
        "GET", "/api/v2/analytics/conversations/details/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_conversations_details_job_results = ApiOperation(
        "GET", "/api/v2/analytics/conversations/details/jobs/{jobId}/results", path("jobId"), query("cursor"),
        query("pageSize"), returns="AnalyticsConversationAsyncQueryResponse",
        paging=Paging("cursor", "conversations", "cursor", size="pageSize", next="cursor"),
    )
    get_analytics_conversations_details_jobs_availability = ApiOperation(
        "GET", "/api/v2/analytics/conversations/details/jobs/availability", returns="DataAvailabilityResponse"
    )
    get_analytics_dataretention_settings = ApiOperation(
        "GET", "/api/v2/analytics/dataretention/settings", returns="AnalyticsDataRetentionResponse"
    )
    get_analytics_evaluations_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_evaluations_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="EvaluationAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_flowexecutions_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_flowexecutions_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="FlowExecutionAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_flows_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/flows/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_flows_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/flows/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="FlowAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_journeys_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/journeys/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_journeys_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/journeys/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="JourneyAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_knowledge_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/knowledge/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_knowledge_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="KnowledgeAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_reporting_dashboards_user = ApiOperation(
        "GET", "/api/v2/analytics/reporting/dashboards/users/{userId}", path("userId"), returns="DashboardUser"
    )
    get_analytics_reporting_dashboards_users = ApiOperation(
        "GET", "/api/v2/analytics/reporting/dashboards/users", query("sortBy"), query("pageNumber"), query("pageSize"),
        query("id", "multi"), query("state"), query("deletedOnly"), returns="DashboardUserListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_analytics_reporting_exports = ApiOperation(
        "GET", "/api/v2/analytics/reporting/exports", query("pageNumber"), query("pageSize"),
        returns="ReportingExportJobListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_analytics_reporting_exports_metadata = ApiOperation(
        "GET", "/api/v2/analytics/reporting/exports/metadata", returns="ReportingExportMetadataJobListing",
        paging=Paging("single", "entities"),
    )
    get_analytics_reporting_settings = ApiOperation(
        "GET", "/api/v2/analytics/reporting/settings", returns="AnalyticsReportingSettings"
    )
    get_analytics_reporting_settings_dashboards_query = ApiOperation(
        "GET", "/api/v2/analytics/reporting/settings/dashboards/query", query("dashboardType", required=True),
        query("dashboardAccessFilter", required=True), query("name"), query("sortBy"), query("pageNumber"),
        query("pageSize"), returns="DashboardConfigurationListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_analytics_reporting_settings_user_dashboards = ApiOperation(
        "GET", "/api/v2/analytics/reporting/settings/users/{userId}/dashboards", path("userId"), query("sortBy"),
        query("pageNumber"), query("pageSize"), query("publicOnly"), query("favoriteOnly"), query("deletedOnly"),
        query("name"), returns="DashboardConfigurationListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_analytics_resolutions_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/resolutions/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_resolutions_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="ResolutionAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_summaries_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/summaries/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_summaries_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/summaries/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="SummaryAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_surveys_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/surveys/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_surveys_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/surveys/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="SurveyAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_taskmanagement_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_taskmanagement_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="TaskManagementAsyncAggregateQueryResponse",
        paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_transcripts_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/transcripts/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_transcripts_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="TranscriptAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_users_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/users/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_users_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/users/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="UserAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_users_details_job = ApiOperation(
        "GET", "/api/v2/analytics/users/details/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_users_details_job_results = ApiOperation(
        "GET", "/api/v2/analytics/users/details/jobs/{jobId}/results", path("jobId"), query("cursor"),
        query("pageSize"), returns="AnalyticsUserDetailsAsyncQueryResponse",
        paging=Paging("cursor", "userDetails", "cursor", size="pageSize", next="cursor"),
    )
    get_analytics_users_details_jobs_availability = ApiOperation(
        "GET", "/api/v2/analytics/users/details/jobs/availability", returns="DataAvailabilityResponse"
    )
    patch_analytics_reporting_settings = ApiOperation(
        "PATCH", "/api/v2/analytics/reporting/settings", body(required=True), returns="AnalyticsReportingSettings"
    )
    post_analytics_actions_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/actions/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_actions_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_actions_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_actions_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/actions/aggregates/query", body(required=True),
        returns="ActionAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_agentcopilots_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/agentcopilots/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_agentcopilots_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_agentcopilots_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_agentcopilots_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/agentcopilots/aggregates/query", body(required=True),
        returns="AgentCopilotAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_agents_status_counts = ApiOperation(
        "POST", "/api/v2/analytics/agents/status/counts", body(required=True),
        returns="AnalyticsAgentStateCountsResponse",
    )
    post_analytics_agents_status_query = ApiOperation(
        "POST", "/api/v2/analytics/agents/status/query", body(required=True),
        returns="AnalyticsAgentStateQueryResponse", paging=Paging("single", "entities"),
    )
    post_analytics_bots_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/bots/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_bots_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",), results="get_analytics_bots_aggregates_job_results",
            reason="errorMessage",
        ),
    )
    post_analytics_bots_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/bots/aggregates/query", body(required=True), returns="BotAggregateQueryResponse",
        paging=Paging("single", "results"),
    )
    post_analytics_conversation_details_properties = ApiOperation(
        "POST", "/api/v2/analytics/conversations/{conversationId}/details/properties", path("conversationId"),
        body(required=True), returns="PropertyIndexRequest",
    )
    post_analytics_conversations_activity_query = ApiOperation(
        "POST", "/api/v2/analytics/conversations/activity/query", body(required=True), query("pageSize"),
        query("pageNumber"), returns="ConversationActivityResponse",
        paging=Paging("number", "results", "pageNumber", size="pageSize"),
    )
    post_analytics_conversations_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/conversations/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_conversations_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_conversations_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_conversations_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/conversations/aggregates/query", body(required=True),
        returns="ConversationAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_conversations_details_jobs = ApiOperation(
        "POST", "/api/v2/analytics/conversations/details/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_conversations_details_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_conversations_details_job_results",
            cancel="delete_analytics_conversations_details_job", reason="errorMessage",
        ),
    )
    post_analytics_conversations_details_query = ApiOperation(
        "POST", "/api/v2/analytics/conversations/details/query", body(required=True),
        returns="AnalyticsConversationQueryResponse",
        paging=Paging("number", "conversations", "body.paging.pageNumber", size="body.paging.pageSize", total="totalHits"),
    )
    post_analytics_conversations_transcripts_query = ApiOperation(
        "POST", "/api/v2/analytics/conversations/transcripts/query", body(required=True),
        returns="AnalyticsConversationWithoutAttributesMultiGetResponse",
        paging=Paging("number", "conversations", "body.pageNumber", size="body.pageSize"),
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
    post_analytics_flowexecutions_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/flowexecutions/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_flowexecutions_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_flowexecutions_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_flowexecutions_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/flowexecutions/aggregates/query", body(required=True),
        returns="FlowExecutionAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_flows_activity_query = ApiOperation(
        "POST", "/api/v2/analytics/flows/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
        returns="FlowActivityResponse", paging=Paging("number", "results", "pageNumber", size="pageSize"),
    )
    post_analytics_flows_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/flows/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_flows_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_flows_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_flows_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/flows/aggregates/query", body(required=True), returns="FlowAggregateQueryResponse",
        paging=Paging("single", "results"),
    )
    post_analytics_flows_observations_query = ApiOperation(
        "POST", "/api/v2/analytics/flows/observations/query", body(required=True),
        returns="FlowObservationQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_journeys_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/journeys/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_journeys_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_journeys_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_journeys_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/journeys/aggregates/query", body(required=True),
        returns="JourneyAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_knowledge_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/knowledge/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_knowledge_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_knowledge_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_knowledge_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/knowledge/aggregates/query", body(required=True),
        returns="KnowledgeAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_queues_observations_query = ApiOperation(
        "POST", "/api/v2/analytics/queues/observations/query", body(required=True),
        returns="QueueObservationQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_ratelimits_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/ratelimits/aggregates/query", body(required=True),
        returns="RateLimitAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_reporting_dashboards_users_bulk_remove = ApiOperation(
        "POST", "/api/v2/analytics/reporting/dashboards/users/bulk/remove", body(required=True)
    )
    post_analytics_reporting_exports = ApiOperation(
        "POST", "/api/v2/analytics/reporting/exports", body(required=True), returns="ReportingExportJobResponse"
    )
    post_analytics_reporting_settings_dashboards_bulk_remove = ApiOperation(
        "POST", "/api/v2/analytics/reporting/settings/dashboards/bulk/remove", body(required=True)
    )
    post_analytics_reporting_settings_dashboards_query = ApiOperation(
        "POST", "/api/v2/analytics/reporting/settings/dashboards/query", body(required=True),
        returns="DashboardConfigurationListing",
        paging=Paging("number", "entities", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_analytics_resolutions_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/resolutions/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_resolutions_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_resolutions_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_routing_activity_query = ApiOperation(
        "POST", "/api/v2/analytics/routing/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
        returns="RoutingActivityResponse", paging=Paging("number", "results", "pageNumber", size="pageSize"),
    )
    post_analytics_summaries_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/summaries/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_summaries_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_summaries_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_summaries_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/summaries/aggregates/query", body(required=True),
        returns="SummaryAggregateQueryResponse", paging=Paging("single", "results"),
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
    post_analytics_taskmanagement_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/taskmanagement/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_taskmanagement_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_taskmanagement_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_taskmanagement_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/taskmanagement/aggregates/query", body(required=True),
        returns="TaskManagementAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_teams_activity_query = ApiOperation(
        "POST", "/api/v2/analytics/teams/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
        returns="TeamActivityResponse", paging=Paging("number", "results", "pageNumber", size="pageSize"),
    )
    post_analytics_transcripts_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/transcripts/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_transcripts_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_transcripts_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_transcripts_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/transcripts/aggregates/query", body(required=True),
        returns="TranscriptAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_users_activity_query = ApiOperation(
        "POST", "/api/v2/analytics/users/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
        returns="UserActivityResponse", paging=Paging("number", "results", "pageNumber", size="pageSize"),
    )
    post_analytics_users_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/users/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_users_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_users_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_users_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/users/aggregates/query", body(required=True), returns="UserAggregateQueryResponse",
        paging=Paging("single", "results"),
    )
    post_analytics_users_details_jobs = ApiOperation(
        "POST", "/api/v2/analytics/users/details/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_users_details_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",), results="get_analytics_users_details_job_results",
            cancel="delete_analytics_users_details_job", reason="errorMessage",
        ),
    )
    post_analytics_users_details_query = ApiOperation(
        "POST", "/api/v2/analytics/users/details/query", body(required=True),
        returns="AnalyticsUserDetailsQueryResponse",
        paging=Paging("number", "userDetails", "body.paging.pageNumber", size="body.paging.pageSize", total="totalHits"),
    )
    post_analytics_users_observations_query = ApiOperation(
        "POST", "/api/v2/analytics/users/observations/query", body(required=True),
        returns="UserObservationQueryResponse", paging=Paging("single", "results"),
    )
    put_analytics_dataretention_settings = ApiOperation(
        "PUT", "/api/v2/analytics/dataretention/settings", body(required=True),
        returns="AnalyticsDataRetentionResponse",
    )
