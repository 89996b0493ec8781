# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    ApiUsageClientQuery, ApiUsageQueryResult, ApiUsageRow, OAuthAuthorization, OAuthAuthorizationListing, OAuthClient,
    OAuthClientEntityListing, OAuthClientRequest, OAuthScope, OAuthScopeListing, UsageExecutionResult,
)
from ..operation import Api, CallOptions

class _UsageExecutionResult(UsageExecutionResult, behaviour.JobStart[behaviour.Item]):
    """UsageExecutionResult, for a type checker with what the results of the job are."""

class OAuthApi(Api):
    """The O Auth operations of the Platform API."""

    def delete_oauth_client(
        self,
        client_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an OAuth client.

        DELETE /api/v2/oauth/clients/{clientId}

        Permissions: any of oauth:client:delete.
        """
        ...

    def get_oauth_authorization(
        self,
        client_id: str,
        *,
        accept_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthAuthorization:
        """Get an OAuth authorization.

        GET /api/v2/oauth/authorizations/{clientId}

        Permissions: any of oauth:client:authorize.

        Parameters:
            accept_language: default en-us.
        """
        ...

    def get_oauth_authorizations(
        self,
        *,
        accept_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthAuthorizationListing:
        """List the OAuth authorizations.

        GET /api/v2/oauth/authorizations

        Permissions: any of oauth:client:authorize.
        Lists: its items are in entities; there is one page.

        Parameters:
            accept_language: default en-us.
        """
        ...

    def get_oauth_client(
        self,
        client_id: str,
        **options: Unpack[CallOptions],
    ) -> OAuthClient:
        """Get an OAuth client.

        GET /api/v2/oauth/clients/{clientId}

        Permissions: any of oauth:client:view.
        """
        ...

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

    def get_oauth_clients(
        self,
        **options: Unpack[CallOptions],
    ) -> OAuthClientEntityListing:
        """List the OAuth clients.

        GET /api/v2/oauth/clients

        Permissions: any of oauth:client:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_oauth_scope(
        self,
        scope_id: str,
        *,
        accept_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthScope:
        """Get an OAuth scope.

        GET /api/v2/oauth/scopes/{scopeId}

        Parameters:
            accept_language: default en-us.
        """
        ...

    def get_oauth_scopes(
        self,
        *,
        accept_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthScopeListing:
        """List the OAuth scopes.

        GET /api/v2/oauth/scopes

        Lists: its items are in entities; there is one page.

        Parameters:
            accept_language: default en-us.
        """
        ...

    def post_oauth_client_secret(
        self,
        client_id: str,
        **options: Unpack[CallOptions],
    ) -> OAuthClient:
        """Create a new secret for an OAuth client.

        POST /api/v2/oauth/clients/{clientId}/secret

        Permissions: any of oauth:client:edit.
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

    def post_oauth_clients(
        self,
        body: OAuthClientRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OAuthClient:
        """Create an OAuth client.

        POST /api/v2/oauth/clients

        Permissions: any of oauth:client:add.

        Parameters:
            body: What is sent: an OAuth client (name, authorized grant type, access token validity seconds and 7
                more).
        """
        ...

    def put_oauth_client(
        self,
        client_id: str,
        body: OAuthClientRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OAuthClient:
        """Update an OAuth client.

        PUT /api/v2/oauth/clients/{clientId}

        Permissions: any of oauth:client:edit.

        Parameters:
            body: What is sent: an OAuth client (name, authorized grant type, access token validity seconds and 7
                more).
        """
        ...
