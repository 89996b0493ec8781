# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    AsyncQueryResponse, AsyncQueryStatus, FlowActivityQuery, FlowActivityResponse, FlowAggregateDataContainer,
    FlowAggregateQueryResponse, FlowAggregationQuery, FlowAsyncAggregateQueryResponse, FlowAsyncAggregationQuery,
    FlowObservationQuery, FlowObservationQueryResponse,
)
from ..operation import Api, CallOptions

class _AsyncQueryResponse(AsyncQueryResponse, behaviour.JobStart[behaviour.Item]):
    """AsyncQueryResponse, for a type checker with what the results of the job are."""

class FlowsApi(Api):
    """The Flows operations of the Platform API."""

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
