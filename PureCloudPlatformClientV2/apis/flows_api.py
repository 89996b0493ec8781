# Generated: make generate
"""FlowsApi: signatures and documentation of its methods are in flows_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class FlowsApi(Api):
    """The Flows operations of the Platform API."""

    get_analytics_flows_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/flows/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_flows_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/flows/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="FlowAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
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
