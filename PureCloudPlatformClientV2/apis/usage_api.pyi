# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    ApiUsageClientQuery, ApiUsageOrganizationQuery, ApiUsageQueryResult, ApiUsageRow, ApiUsageSimpleSearch,
    UsageExecutionResult,
)
from ..operation import Api, CallOptions

class _UsageExecutionResult(UsageExecutionResult, behaviour.JobStart[behaviour.Item]):
    """UsageExecutionResult, for a type checker with what the results of the job are."""

class UsageApi(Api):
    """The Usage operations of the Platform API."""

    def get_oauth_client_usage_query_result(
        self,
        execution_id: str,
        client_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiUsageQueryResult:
        """Get the result of a usage query of an OAuth client.

        GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}

        Permissions: any of oauth:client:view, usage:client:view.
        Lists: its items are in results; there is one page.
        """
        ...

    def get_oauth_client_usage_summary(
        self,
        client_id: str,
        *,
        days: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageExecutionResult:
        """Get the usage summary of an OAuth client.

        GET /api/v2/oauth/clients/{clientId}/usage/summary

        Permissions: any of oauth:client:view, usage:client:view.

        Parameters:
            days: default 7.
        """
        ...

    def get_usage_query_execution_id_results(
        self,
        execution_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiUsageQueryResult:
        """Get the results of a usage query.

        GET /api/v2/usage/query/{executionId}/results

        Permissions: any of oauth:client:view, usage:organization:view.
        Lists: its items are in results; there is one page.
        """
        ...

    def get_usage_simplesearch_execution_id_results(
        self,
        execution_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiUsageQueryResult:
        """Get the results of a simple usage search.

        GET /api/v2/usage/simplesearch/{executionId}/results

        Permissions: any of oauth:client:view, usage:simpleSearch:view.
        Lists: its items are in results; the next page is asked for by after, from cursors.after of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
        """
        ...

    def post_oauth_client_usage_query(
        self,
        client_id: str,
        body: ApiUsageClientQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _UsageExecutionResult[ApiUsageRow]:
        """Query usage of an OAuth client.

        POST /api/v2/oauth/clients/{clientId}/usage/query

        Permissions: any of oauth:client:view, usage:client:view.
        Starts a job: get_oauth_client_usage_query_result tells its state; it ends in one of Complete, Failed.
        get_oauth_client_usage_query_result gives its results.

        Parameters:
            body: What is sent: an API usage client query (interval, granularity, metrics and 1 more).
        """
        ...

    def post_usage_query(
        self,
        body: ApiUsageOrganizationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _UsageExecutionResult[ApiUsageRow]:
        """Query usage.

        POST /api/v2/usage/query

        Permissions: any of oauth:client:view, usage:organization:view.
        Starts a job: get_usage_query_execution_id_results tells its state; it ends in one of Complete, Failed.
        get_usage_query_execution_id_results gives its results.

        Parameters:
            body: What is sent: an API usage organization query (interval, granularity, metrics and 1 more).
        """
        ...

    def post_usage_simplesearch(
        self,
        body: ApiUsageSimpleSearch | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _UsageExecutionResult[ApiUsageRow]:
        """Search usage by simple terms.

        POST /api/v2/usage/simplesearch

        Permissions: any of oauth:client:view, usage:simpleSearch:view.
        Starts a job: get_usage_simplesearch_execution_id_results tells its state; it ends in one of Complete,
        Failed. get_usage_simplesearch_execution_id_results gives its results.

        Parameters:
            body: What is sent: an API usage simple search (interval, metrics, OAuth client names and 2 more).
        """
        ...
