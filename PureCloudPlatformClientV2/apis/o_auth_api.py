# Generated: make generate
"""OAuthApi: signatures and documentation of its methods are in o_auth_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, header, path, query


class OAuthApi(Api):
    """The O Auth operations of the Platform API."""

    delete_oauth_client = ApiOperation("DELETE", "/api/v2/oauth/clients/{clientId}", path("clientId"))
    get_oauth_authorization = ApiOperation(
        "GET", "/api/v2/oauth/authorizations/{clientId}", path("clientId"), header("Accept-Language"),
        returns="OAuthAuthorization",
    )
    get_oauth_authorizations = ApiOperation(
        "GET", "/api/v2/oauth/authorizations", header("Accept-Language"), returns="OAuthAuthorizationListing",
        paging=Paging("single", "entities"),
    )
    get_oauth_client = ApiOperation("GET", "/api/v2/oauth/clients/{clientId}", path("clientId"), returns="OAuthClient")
    get_oauth_client_usage_query_result = ApiOperation(
        "GET", "/api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}", path("executionId"),
        path("clientId"), returns="ApiUsageQueryResult", paging=Paging("single", "results"),
    )
    get_oauth_client_usage_summary = ApiOperation(
        "GET", "/api/v2/oauth/clients/{clientId}/usage/summary", path("clientId"), query("days"),
        returns="UsageExecutionResult",
    )
    get_oauth_clients = ApiOperation(
        "GET", "/api/v2/oauth/clients", returns="OAuthClientEntityListing", paging=Paging("single", "entities")
    )
    get_oauth_scope = ApiOperation(
        "GET", "/api/v2/oauth/scopes/{scopeId}", path("scopeId"), header("Accept-Language"), returns="OAuthScope"
    )
    get_oauth_scopes = ApiOperation(
        "GET", "/api/v2/oauth/scopes", header("Accept-Language"), returns="OAuthScopeListing",
        paging=Paging("single", "entities"),
    )
    post_oauth_client_secret = ApiOperation(
        "POST", "/api/v2/oauth/clients/{clientId}/secret", path("clientId"), returns="OAuthClient"
    )
    post_oauth_client_usage_query = ApiOperation(
        "POST", "/api/v2/oauth/clients/{clientId}/usage/query", path("clientId"), body(required=True),
        returns="UsageExecutionResult",
        job=JobFamily(
            "get_oauth_client_usage_query_result", "executionId", "executionId", state="queryStatus",
            done=("Complete",), failed=("Failed",), results="get_oauth_client_usage_query_result",
        ),
    )
    post_oauth_clients = ApiOperation("POST", "/api/v2/oauth/clients", body(required=True), returns="OAuthClient")
    put_oauth_client = ApiOperation(
        "PUT", "/api/v2/oauth/clients/{clientId}", path("clientId"), body(required=True), returns="OAuthClient"
    )
