"""The part of ApiClient that has to do with tokens: the grants, and what signs each request."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from . import oauth
from ._config.settings import Settings
from ._http.content import encode_content
from ._http.request import check_header
from .oauth import SAML2_BEARER, TokenData, TokenRequest, Tokens, parse_token, refresh_request
from .rest import basic_authorization

if TYPE_CHECKING:
    from typing_extensions import Self

    from .api_client import ApiClient


class Authentication:
    """Grants, tokens and their renewal; ApiClient adds the rest."""

    _tokens: Tokens
    client_id: str
    client_secret: str

    def _set_up_tokens(self) -> None:
        vars(self).setdefault("client_id", "")
        vars(self).setdefault("client_secret", "")
        self._tokens = Tokens(self._fetch_token)

    @property
    def access_token(self) -> str:
        """The access token; one that is set by hand is sent as it is."""
        return self._tokens.access_token

    @access_token.setter
    def access_token(self, value: str | None) -> None:
        self._tokens.set_access_token(value or "")

    @property
    def refresh_token(self) -> str:
        """The refresh token, always the newest; a stored one may be set, with client_id and client_secret."""
        return self._tokens.refresh_token

    @refresh_token.setter
    def refresh_token(self, value: str | None) -> None:
        self._tokens.set_refresh_token(value or "")

    @property
    def access_token_expires_at(self) -> float | None:
        """When the access token ends, in seconds since the epoch; None if that is not known."""
        return self._tokens.expires_at

    @property
    def on_token_refreshed(self) -> Callable[[TokenData], object] | None:
        """Called with the token data after each renewal, to store a new refresh token."""
        return self._tokens.on_refreshed

    @on_token_refreshed.setter
    def on_token_refreshed(self, value: Callable[[TokenData], object] | None) -> None:
        self._tokens.on_refreshed = value

    def get_client_credentials_token(self, client_id: str, client_secret: str) -> Self:
        """Get a token for the client itself (RFC 6749 section 4.4) and return the client.

        Raises ApiException with the server's error.
        """
        self._obtain({"grant_type": "client_credentials"}, client_id, client_secret)
        return self

    def get_saml2bearer_token(self, client_id: str, client_secret: str, org_name: str, assertion: str) -> Self:
        """Get a token for a SAML2 assertion (RFC 7522) and return the client. Raises ApiException."""
        form = {"grant_type": SAML2_BEARER, "orgName": org_name, "assertion": assertion}
        self._obtain(form, client_id, client_secret)
        return self

    def get_code_authorization_token(
        self, client_id: str, client_secret: str, auth_code: str, redirect_uri: str
    ) -> tuple[Self, TokenData]:
        """Get tokens for an authorization code (RFC 6749 section 4.1); return the client and the token data."""
        form = {"grant_type": "authorization_code", "code": auth_code, "redirect_uri": redirect_uri}
        return self, self._obtain(form, client_id, client_secret)

    def refresh_code_authorization_token(
        self, client_id: str, client_secret: str, refresh_token: str
    ) -> tuple[Self, TokenData]:
        """Get new tokens for a refresh token (RFC 6749 section 6); return the client and the token data."""
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        return self, self._obtain(form, client_id, client_secret)

    def get_pkce_token(
        self, client_id: str, code_verifier: str, auth_code: str, redirect_uri: str
    ) -> tuple[Self, TokenData]:
        """Get tokens for a code and its PKCE verifier (RFC 7636), without a secret; return client and token data."""
        form = {"grant_type": "authorization_code", "code": auth_code, "code_verifier": code_verifier}
        return self, self._obtain(form | {"client_id": client_id, "redirect_uri": redirect_uri}, client_id, None)

    def generate_pkce_code_verifier(self, length: int) -> str:
        """Return a random PKCE code verifier; see oauth.generate_pkce_code_verifier."""
        return oauth.generate_pkce_code_verifier(length)

    def compute_pkce_code_challenge(self, code: str) -> str:
        """Return the S256 challenge of a PKCE code verifier; see oauth.compute_pkce_code_challenge."""
        return oauth.compute_pkce_code_challenge(code)

    def _obtain(self, form: dict[str, str], client_id: str, client_secret: str | None) -> TokenData:
        self.client_id, self.client_secret = client_id, client_secret or ""
        credentials = None if client_secret is None else (client_id, client_secret)
        return self._tokens.obtain(TokenRequest(form, credentials))

    def handle_expired_access_token(self) -> None:
        """Renew the access token now, or wait for the thread that is doing it. Raises ApiException if that fails."""
        client = self._as_client()
        self._renew(self.access_token, client.configuration.snapshot())

    def _as_client(self) -> ApiClient:
        from .api_client import ApiClient

        assert isinstance(self, ApiClient)
        return self

    def _fetch_token(self, request: TokenRequest) -> TokenData:
        """Ask the token endpoint; neither body is ever logged, and no secret is in an error."""
        client = self._as_client()
        settings = client.configuration.snapshot()
        headers = client._headers({"Accept": "application/json"})
        content = encode_content(headers, None, list(request.form.items()), None)
        exchange = client._exchange(settings, (), None)
        exchange.is_secret = True
        if request.credentials is not None:
            headers["Authorization"] = basic_authorization(*request.credentials)
        url = client.get_conf_url("login", client.host) + "/oauth/token"
        return parse_token(exchange.run("POST", url, headers, content).data)

    def _refresh_by_hand(self, refresh_token: str) -> TokenRequest | None:
        if not self.client_id:
            return None
        credentials = (self.client_id, self.client_secret) if self.client_secret else None
        return refresh_request(self.client_id, credentials, refresh_token)

    def _authorize(self, headers: dict[str, str], auth_settings: Iterable[str], settings: Settings) -> str:
        """Put the credentials of the security schemes into `headers`; return the OAuth token among them."""
        used = ""
        for name in auth_settings:
            if name == "Guest Chat JWT":
                value = settings.api_key_with_prefix("Authorization")
            else:
                used = self._current_token(settings)
                value = f"Bearer {used}" if used else None
            if value:
                check_header("Authorization", value)
                headers["Authorization"] = value
        return used

    def _current_token(self, settings: Settings) -> str:
        if not settings.should_refresh_access_token:
            return self._tokens.access_token or settings.access_token
        wait = settings.refresh_token_wait_time
        return self._tokens.current(wait, self._refresh_by_hand) or settings.access_token

    def _renew(self, stale: str, settings: Settings) -> bool:
        if not settings.should_refresh_access_token:
            return False
        return self._tokens.renew(stale, settings.refresh_token_wait_time, self._refresh_by_hand)

    def update_params_for_auth(
        self, headers: dict[str, Any], querys: dict[str, Any], auth_settings: Iterable[str] | None
    ) -> None:
        """Put the credentials of the named security schemes into `headers`."""
        self._authorize(headers, auth_settings or (), self._as_client().configuration.snapshot())
