# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        AsyncQueryResponse, AsyncQueryStatus, FlowActivityQuery, FlowActivityResponse, FlowAggregateQueryResponse,
        FlowAggregationQuery, FlowAsyncAggregateQueryResponse, FlowAsyncAggregationQuery, FlowObservationQuery,
        FlowObservationQueryResponse,
    )

_GET_ANALYTICS_FLOWS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/flows/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_FLOWS_AGGREGATES_JOB_RESULTS: ApiOperation[FlowAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/flows/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="FlowAsyncAggregateQueryResponse",
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


class FlowsApi(Api):
    """The Flows operations of the Platform API."""

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
