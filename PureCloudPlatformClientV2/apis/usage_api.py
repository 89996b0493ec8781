# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        ApiUsageClientQuery, ApiUsageOrganizationQuery, ApiUsageQueryResult, ApiUsageSimpleSearch, UsageExecutionResult,
    )

_GET_OAUTH_CLIENT_USAGE_QUERY_RESULT: ApiOperation[ApiUsageQueryResult] = ApiOperation(
    "GET", "/api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}", path("executionId"), path("clientId"),
    returns="ApiUsageQueryResult",
)
_GET_OAUTH_CLIENT_USAGE_SUMMARY: ApiOperation[UsageExecutionResult] = ApiOperation(
    "GET", "/api/v2/oauth/clients/{clientId}/usage/summary", path("clientId"), query("days"),
    returns="UsageExecutionResult",
)
_GET_USAGE_QUERY_EXECUTION_ID_RESULTS: ApiOperation[ApiUsageQueryResult] = ApiOperation(
    "GET", "/api/v2/usage/query/{executionId}/results", path("executionId"), returns="ApiUsageQueryResult"
)
_GET_USAGE_SIMPLESEARCH_EXECUTION_ID_RESULTS: ApiOperation[ApiUsageQueryResult] = ApiOperation(
    "GET", "/api/v2/usage/simplesearch/{executionId}/results", path("executionId"), query("after"), query("pageSize"),
    returns="ApiUsageQueryResult",
)
_POST_OAUTH_CLIENT_USAGE_QUERY: ApiOperation[UsageExecutionResult] = ApiOperation(
    "POST", "/api/v2/oauth/clients/{clientId}/usage/query", path("clientId"), body(required=True),
    returns="UsageExecutionResult",
)
_POST_USAGE_QUERY: ApiOperation[UsageExecutionResult] = ApiOperation(
    "POST", "/api/v2/usage/query", body(required=True), returns="UsageExecutionResult"
)
_POST_USAGE_SIMPLESEARCH: ApiOperation[UsageExecutionResult] = ApiOperation(
    "POST", "/api/v2/usage/simplesearch", body(required=True), returns="UsageExecutionResult"
)


class UsageApi(Api):
    """The Usage operations of the Platform API."""

    def get_oauth_client_usage_query_result(
        self,
        execution_id: str,
        client_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiUsageQueryResult:
        """GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}: returns ApiUsageQueryResult.

        Permissions: any of oauth:client:view, usage:client:view.
        """
        return self._call(_GET_OAUTH_CLIENT_USAGE_QUERY_RESULT, options, execution_id, client_id)

    def get_oauth_client_usage_summary(
        self,
        client_id: str,
        *,
        days: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageExecutionResult:
        """GET /api/v2/oauth/clients/{clientId}/usage/summary: returns UsageExecutionResult.

        Permissions: any of oauth:client:view, usage:client:view.

        Parameters:
            days: default 7.
        """
        return self._call(_GET_OAUTH_CLIENT_USAGE_SUMMARY, options, client_id, days)

    def get_usage_query_execution_id_results(
        self,
        execution_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiUsageQueryResult:
        """GET /api/v2/usage/query/{executionId}/results: returns ApiUsageQueryResult.

        Permissions: any of oauth:client:view, usage:organization:view.
        """
        return self._call(_GET_USAGE_QUERY_EXECUTION_ID_RESULTS, options, execution_id)

    def get_usage_simplesearch_execution_id_results(
        self,
        execution_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiUsageQueryResult:
        """GET /api/v2/usage/simplesearch/{executionId}/results: returns ApiUsageQueryResult.

        Permissions: any of oauth:client:view, usage:simpleSearch:view.
        """
        return self._call(_GET_USAGE_SIMPLESEARCH_EXECUTION_ID_RESULTS, options, execution_id, after, page_size)

    def post_oauth_client_usage_query(
        self,
        client_id: str,
        body: ApiUsageClientQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsageExecutionResult:
        """POST /api/v2/oauth/clients/{clientId}/usage/query: returns UsageExecutionResult.

        Permissions: any of oauth:client:view, usage:client:view.
        """
        return self._call(_POST_OAUTH_CLIENT_USAGE_QUERY, options, client_id, body)

    def post_usage_query(
        self,
        body: ApiUsageOrganizationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsageExecutionResult:
        """POST /api/v2/usage/query: returns UsageExecutionResult.

        Permissions: any of oauth:client:view, usage:organization:view.
        """
        return self._call(_POST_USAGE_QUERY, options, body)

    def post_usage_simplesearch(
        self,
        body: ApiUsageSimpleSearch | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsageExecutionResult:
        """POST /api/v2/usage/simplesearch: returns UsageExecutionResult.

        Permissions: any of oauth:client:view, usage:simpleSearch:view.
        """
        return self._call(_POST_USAGE_SIMPLESEARCH, options, body)
