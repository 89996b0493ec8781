"""OAuthClient: a client's tokens and the grants that get them, under their official names."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from .._auth import TokenManager, parse_token
from .._config.settings import basic_authorization
from .._http.exchange import RequestSender
from .._http.request import CallArguments, Request, build_request
from .._token_store import SAML2_BEARER, TokenData, TokenRequest
from .base import BaseClient

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._config.settings import Settings


class OAuthClient(BaseClient):
    """A client that signs its requests: a TokenManager holds its tokens and asks for them by `_send_token_request`."""

    _tokens: TokenManager

    if TYPE_CHECKING:  # ApiClient's, which knows what stands in the place of its `request`

        def _sender_of(self, settings: Settings, request: Request) -> RequestSender: ...

    def _sender(self, settings: Settings) -> RequestSender:
        shared = self._shared
        return RequestSender(shared.http, settings, shared.limiter, self._tokens, shared.hooks)

    @property
    def access_token(self) -> str:
        """The access token; one that is set by hand is sent as it is, also where a renewal under way ends later."""
        return self._tokens.state.access_token

    @access_token.setter
    def access_token(self, value: str | None) -> None:
        self._tokens.set_access_token(value or "")

    @property
    def refresh_token(self) -> str:
        """The refresh token, always the newest; a stored one may be set, with client_id and client_secret."""
        return self._tokens.state.refresh_token

    @refresh_token.setter
    def refresh_token(self, value: str | None) -> None:
        self._tokens.set_refresh_token(value or "")

    @property
    def client_id(self) -> str:
        """The client id of the last grant; may be set together with a stored refresh token."""
        return self._tokens.store.client_id

    @client_id.setter
    def client_id(self, value: str | None) -> None:
        self._tokens.store.client_id = value or ""

    @property
    def client_secret(self) -> str:
        """The client secret of the last grant; may be set together with a stored refresh token."""
        return self._tokens.store.client_secret

    @client_secret.setter
    def client_secret(self, value: str | None) -> None:
        self._tokens.store.client_secret = value or ""

    @property
    def access_token_expires_at(self) -> float | None:
        """When the access token ends, in seconds since the epoch; None if that is not known."""
        return self._tokens.state.expires_at

    @property
    def on_token_refreshed(self) -> Callable[[TokenData], object] | None:
        """Called with the token data after each renewal, in their order, to store a new refresh token.

        One thread at a time calls it, perhaps for the renewal of another one.
        """
        return self._tokens.store.on_refreshed

    @on_token_refreshed.setter
    def on_token_refreshed(self, value: Callable[[TokenData], object] | None) -> None:
        self._tokens.store.on_refreshed = value

    def get_client_credentials_token(self, client_id: str, client_secret: str) -> Self:
        """Get a token for the client itself (RFC 6749 section 4.4) and return the client.

        Raises ApiException with the server's error, as every grant does.
        """
        self._tokens.grant("client_credentials", client_id, client_secret)
        return self

    def get_saml2bearer_token(self, client_id: str, client_secret: str, org_name: str, assertion: str) -> Self:
        """Get a token for a SAML2 assertion (RFC 7522) and return the client."""
        self._tokens.grant(SAML2_BEARER, client_id, client_secret, orgName=org_name, assertion=assertion)
        return self

    def get_authorization_url(
        self,
        client_id: str,
        redirect_uri: str,
        *,
        state: str | None = None,
        code_challenge: str | None = None,
        org: str | None = None,
        provider: str | None = None,
    ) -> str:
        """Return where to send a user's browser to log in; it comes back to `redirect_uri` with a code.

        state: comes back with the code; compare it, for that tells an answer to your own request from a forged one.
        code_challenge: of `compute_pkce_code_challenge(verifier)`, for the PKCE grant. org, provider: name the
        organization and its identity provider, so that the user is not asked. Raises ValueError for a redirect_uri or
        challenge that no server would take. Nothing is sent. Source: RFC 6749 section 4.1.1, RFC 7636 section 4.3.
        """
        from .. import oauth  # here, as in the two below: only programs in which a user logs in need it

        login_url = self._base_url(self.configuration.snapshot(), "login")
        return oauth.authorization_url(
            login_url, client_id, redirect_uri, state, code_challenge, org=org, provider=provider
        )

    def get_code_authorization_token(
        self, client_id: str, client_secret: str, auth_code: str, redirect_uri: str
    ) -> tuple[Self, TokenData]:
        """Get tokens for an authorization code (RFC 6749 section 4.1); return the client and the token data."""
        form = {"code": auth_code, "redirect_uri": redirect_uri}
        return self, self._tokens.grant("authorization_code", client_id, client_secret, **form)

    def refresh_code_authorization_token(
        self, client_id: str, client_secret: str, refresh_token: str
    ) -> tuple[Self, TokenData]:
        """Get new tokens for a refresh token (RFC 6749 section 6); return the client and the token data."""
        return self, self._tokens.grant("refresh_token", client_id, client_secret, refresh_token=refresh_token)

    def get_pkce_token(
        self, client_id: str, code_verifier: str, auth_code: str, redirect_uri: str
    ) -> tuple[Self, TokenData]:
        """Get tokens for a code and its PKCE verifier (RFC 7636), without a secret; return client and token data."""
        form = {"code": auth_code, "code_verifier": code_verifier, "redirect_uri": redirect_uri}
        return self, self._tokens.grant("authorization_code", client_id, None, **form)

    def generate_pkce_code_verifier(self, length: int) -> str:
        """Return a random PKCE code verifier; see oauth.generate_pkce_code_verifier."""
        from .. import oauth

        return oauth.generate_pkce_code_verifier(length)

    def compute_pkce_code_challenge(self, code: str) -> str:
        """Return the S256 challenge of a PKCE code verifier; see oauth.compute_pkce_code_challenge."""
        from .. import oauth

        return oauth.compute_pkce_code_challenge(code)

    def handle_expired_access_token(self) -> None:
        """Renew the access token now, or wait for the thread that is doing it. Raises ApiException if that fails."""
        self._tokens.renew_rejected(self.access_token, self.configuration.snapshot())

    def update_params_for_auth(
        self, headers: dict[str, Any], querys: dict[str, Any], auth_settings: Iterable[str] | None
    ) -> None:
        """Put the credentials of the named security schemes into `headers`."""
        settings = self.configuration.snapshot()
        self._tokens.authorize(headers, auth_settings or (), settings, time.monotonic() + settings.deadline)

    def _send_token_request(self, token_request: TokenRequest, ends_at: float) -> TokenData:
        """Ask the token endpoint; neither body is ever logged, and no secret is in an error."""
        settings = self.configuration.snapshot()
        arguments = CallArguments(
            "POST", "/oauth/token", None, None, {"Accept": "application/json"}, None, token_request.form
        )
        request = build_request(arguments, self._base_url(settings, "login"), self._headers(), self._options, settings)
        if token_request.credentials is not None:
            request.headers["Authorization"] = basic_authorization(*token_request.credentials)
        request.is_secret, request.secrets = True, token_request.secrets
        request.deadline = min(request.deadline, ends_at - time.monotonic())
        return self._sender_of(settings, request).fetch(request, lambda response: parse_token(response.data))
