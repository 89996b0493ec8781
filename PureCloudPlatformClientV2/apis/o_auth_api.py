# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, header, path, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        ApiUsageClientQuery, ApiUsageQueryResult, OAuthAuthorization, OAuthAuthorizationListing, OAuthClient,
        OAuthClientEntityListing, OAuthClientRequest, OAuthScope, OAuthScopeListing, UsageExecutionResult,
    )

_DELETE_OAUTH_CLIENT: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/oauth/clients/{clientId}", path("clientId"))
_GET_OAUTH_AUTHORIZATION: ApiOperation[OAuthAuthorization] = ApiOperation(
    "GET", "/api/v2/oauth/authorizations/{clientId}", path("clientId"), header("Accept-Language"),
    returns="OAuthAuthorization",
)
_GET_OAUTH_AUTHORIZATIONS: ApiOperation[OAuthAuthorizationListing] = ApiOperation(
    "GET", "/api/v2/oauth/authorizations", header("Accept-Language"), returns="OAuthAuthorizationListing"
)
_GET_OAUTH_CLIENT: ApiOperation[OAuthClient] = ApiOperation(
    "GET", "/api/v2/oauth/clients/{clientId}", path("clientId"), returns="OAuthClient"
)
_GET_OAUTH_CLIENT_USAGE_QUERY_RESULT: ApiOperation[ApiUsageQueryResult] = ApiOperation(
    "GET", "/api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}", path("executionId"), path("clientId"),
    returns="ApiUsageQueryResult",
)
_GET_OAUTH_CLIENT_USAGE_SUMMARY: ApiOperation[UsageExecutionResult] = ApiOperation(
    "GET", "/api/v2/oauth/clients/{clientId}/usage/summary", path("clientId"), query("days"),
    returns="UsageExecutionResult",
)
_GET_OAUTH_CLIENTS: ApiOperation[OAuthClientEntityListing] = ApiOperation(
    "GET", "/api/v2/oauth/clients", returns="OAuthClientEntityListing"
)
_GET_OAUTH_SCOPE: ApiOperation[OAuthScope] = ApiOperation(
    "GET", "/api/v2/oauth/scopes/{scopeId}", path("scopeId"), header("Accept-Language"), returns="OAuthScope"
)
_GET_OAUTH_SCOPES: ApiOperation[OAuthScopeListing] = ApiOperation(
    "GET", "/api/v2/oauth/scopes", header("Accept-Language"), returns="OAuthScopeListing"
)
_POST_OAUTH_CLIENT_SECRET: ApiOperation[OAuthClient] = ApiOperation(
    "POST", "/api/v2/oauth/clients/{clientId}/secret", path("clientId"), returns="OAuthClient"
)
_POST_OAUTH_CLIENT_USAGE_QUERY: ApiOperation[UsageExecutionResult] = ApiOperation(
    "POST", "/api/v2/oauth/clients/{clientId}/usage/query", path("clientId"), body(required=True),
    returns="UsageExecutionResult",
)
_POST_OAUTH_CLIENTS: ApiOperation[OAuthClient] = ApiOperation(
    "POST", "/api/v2/oauth/clients", body(required=True), returns="OAuthClient"
)
_PUT_OAUTH_CLIENT: ApiOperation[OAuthClient] = ApiOperation(
    "PUT", "/api/v2/oauth/clients/{clientId}", path("clientId"), body(required=True), returns="OAuthClient"
)


class OAuthApi(Api):
    """The O Auth operations of the Platform API."""

    def delete_oauth_client(
        self,
        client_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/oauth/clients/{clientId}: returns None.

        Permissions: any of oauth:client:delete.
        """
        return self._call(_DELETE_OAUTH_CLIENT, options, client_id)

    def get_oauth_authorization(
        self,
        client_id: str,
        *,
        accept_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthAuthorization:
        """GET /api/v2/oauth/authorizations/{clientId}: returns OAuthAuthorization.

        Permissions: any of oauth:client:authorize.

        Parameters:
            accept_language: default en-us.
        """
        return self._call(_GET_OAUTH_AUTHORIZATION, options, client_id, accept_language)

    def get_oauth_authorizations(
        self,
        *,
        accept_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthAuthorizationListing:
        """GET /api/v2/oauth/authorizations: returns OAuthAuthorizationListing.

        Permissions: any of oauth:client:authorize.

        Parameters:
            accept_language: default en-us.
        """
        return self._call(_GET_OAUTH_AUTHORIZATIONS, options, accept_language)

    def get_oauth_client(
        self,
        client_id: str,
        **options: Unpack[CallOptions],
    ) -> OAuthClient:
        """GET /api/v2/oauth/clients/{clientId}: returns OAuthClient.

        Permissions: any of oauth:client:view.
        """
        return self._call(_GET_OAUTH_CLIENT, options, client_id)

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

    def get_oauth_clients(
        self,
        **options: Unpack[CallOptions],
    ) -> OAuthClientEntityListing:
        """GET /api/v2/oauth/clients: returns OAuthClientEntityListing.

        Permissions: any of oauth:client:view.
        """
        return self._call(_GET_OAUTH_CLIENTS, options)

    def get_oauth_scope(
        self,
        scope_id: str,
        *,
        accept_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthScope:
        """GET /api/v2/oauth/scopes/{scopeId}: returns OAuthScope.

        Parameters:
            accept_language: default en-us.
        """
        return self._call(_GET_OAUTH_SCOPE, options, scope_id, accept_language)

    def get_oauth_scopes(
        self,
        *,
        accept_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthScopeListing:
        """GET /api/v2/oauth/scopes: returns OAuthScopeListing.

        Parameters:
            accept_language: default en-us.
        """
        return self._call(_GET_OAUTH_SCOPES, options, accept_language)

    def post_oauth_client_secret(
        self,
        client_id: str,
        **options: Unpack[CallOptions],
    ) -> OAuthClient:
        """POST /api/v2/oauth/clients/{clientId}/secret: returns OAuthClient.

        Permissions: any of oauth:client:edit.
        """
        return self._call(_POST_OAUTH_CLIENT_SECRET, options, client_id)

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

    def post_oauth_clients(
        self,
        body: OAuthClientRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OAuthClient:
        """POST /api/v2/oauth/clients: returns OAuthClient.

        Permissions: any of oauth:client:add.
        """
        return self._call(_POST_OAUTH_CLIENTS, options, body)

    def put_oauth_client(
        self,
        client_id: str,
        body: OAuthClientRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OAuthClient:
        """PUT /api/v2/oauth/clients/{clientId}: returns OAuthClient.

        Permissions: any of oauth:client:edit.
        """
        return self._call(_PUT_OAUTH_CLIENT, options, client_id, body)
