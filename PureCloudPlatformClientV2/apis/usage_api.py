# Generated: make generate
"""UsageApi: signatures and documentation of its methods are in usage_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class UsageApi(Api):
    """The Usage operations of the Platform API."""

    get_oauth_client_usage_query_result = ApiOperation(
        "GET", "/api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}", path("executionId"),
        path("clientId"), returns="ApiUsageQueryResult", paging=Paging("single", "results"),
    )
    get_oauth_client_usage_summary = ApiOperation(
        "GET", "/api/v2/oauth/clients/{clientId}/usage/summary", path("clientId"), query("days"),
        returns="UsageExecutionResult",
    )
    get_usage_query_execution_id_results = ApiOperation(
        "GET", "/api/v2/usage/query/{executionId}/results", path("executionId"), returns="ApiUsageQueryResult",
        paging=Paging("single", "results"),
    )
    get_usage_simplesearch_execution_id_results = ApiOperation(
        "GET", "/api/v2/usage/simplesearch/{executionId}/results", path("executionId"), query("after"),
        query("pageSize"), returns="ApiUsageQueryResult",
        paging=Paging("cursor", "results", "after", size="pageSize", next="cursors.after"),
    )
    post_oauth_client_usage_query = ApiOperation(
        "POST", "/api/v2/oauth/clients/{clientId}/usage/query", path("clientId"), body(required=True),
        returns="UsageExecutionResult",
        job=JobFamily(
            "get_oauth_client_usage_query_result", "executionId", "executionId", state="queryStatus",
            done=("Complete",), failed=("Failed",), results="get_oauth_client_usage_query_result",
        ),
    )
    post_usage_query = ApiOperation(
        "POST", "/api/v2/usage/query", body(required=True), returns="UsageExecutionResult",
        job=JobFamily(
            "get_usage_query_execution_id_results", "executionId", "executionId", state="queryStatus",
            done=("Complete",), failed=("Failed",), results="get_usage_query_execution_id_results",
        ),
    )
    post_usage_simplesearch = ApiOperation(
        "POST", "/api/v2/usage/simplesearch", body(required=True), returns="UsageExecutionResult",
        job=JobFamily(
            "get_usage_simplesearch_execution_id_results", "executionId", "executionId", state="queryStatus",
            done=("Complete",), failed=("Failed",), results="get_usage_simplesearch_execution_id_results",
        ),
    )
