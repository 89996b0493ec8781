"""ApiClient: the face of the runtime. One operation in, one decoded result out."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from . import _neighbours, oauth
from ._auth import SAML2_BEARER, TokenData, TokenManager, TokenRequest, TokenStore, parse_token
from ._config.settings import Settings, basic_authorization
from ._http.default_client import DefaultHttpClient
from ._http.errors import InvalidArgument, InvalidType
from ._http.exchange import Hook, Hooks, RequestSender
from ._http.messages import AbstractHttpClient, RESTResponse
from ._http.options import RequestOptions
from ._http.replaced import FunctionClient
from ._http.request import (
    USER_AGENT,
    CallArguments,
    DefaultHeaders,
    Request,
    build_request,
    check_header,
    form_with_files,
    to_text,
)
from ._http.response import decode_content
from ._http.shared import SharedResources
from ._version import __version__
from .gateway_configuration import GatewayConfiguration
from .utils import sanitize_for_serialization

if TYPE_CHECKING:
    from typing_extensions import Self

    from .configuration import Configuration

_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
_NO_OPTIONS = RequestOptions()
_NOT_GIVEN = (None,) * 5
# Two threads that need the first client at once get one.
_DEFAULT_CLIENT_LOCK = threading.Lock()


class ApiClient:
    """A client of the Platform API: host, credentials, connections.

    host: base URL of the API; the configuration's unless given or set. header_name, header_value: a header for every
    request. cookie: a Cookie header for every request. configuration: the default one unless given.

    Threads may share a client. Connections, tokens and rate limits are guarded by locks; `last_response` is each
    thread's own. Attributes are meant to be set before threads start. A client can be pickled, with its tokens and
    credentials, and connects anew in the other process, as it does after a fork.
    """

    def __init__(
        self,
        host: str | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
        *,
        configuration: Configuration | None = None,
    ) -> None:
        if configuration is None:
            from .configuration import Configuration  # here: a client with its own never makes the default one

            configuration = Configuration()
        _neighbours.warn_once()
        self.configuration = configuration
        self.default_headers = {} if header_name is None else {header_name: header_value or ""}
        self.cookie = cookie
        self._host = host
        self._gateway: GatewayConfiguration | None = None
        self._options = _NO_OPTIONS
        self._shared = SharedResources()
        self._local = threading.local()
        self._tokens = TokenManager(self._send_token_request)

    @classmethod
    def from_environment(cls, configuration: Configuration | None = None) -> Self:
        """Return a client with a token for the client credentials in the environment.

        GENESYS_CLOUD_CLIENT_ID and GENESYS_CLOUD_CLIENT_SECRET are required; GENESYS_CLOUD_HOST or GENESYS_CLOUD_REGION
        name the platform. Raises ValueError naming what is missing, ApiException if the token is refused.
        """
        from ._config.table import environment_host  # here: other clients never ask the environment

        names = ("GENESYS_CLOUD_CLIENT_ID", "GENESYS_CLOUD_CLIENT_SECRET")
        missing = [name for name in names if not os.environ.get(name)]
        if missing:
            raise ValueError(f"the environment variable {' and '.join(missing)} must be set")
        client = cls(environment_host(), configuration=configuration)
        client.get_client_credentials_token(*(os.environ[name] for name in names))
        return client

    @classmethod
    def default(cls, configuration: Configuration | None = None) -> ApiClient:
        """Return `configuration.api_client`, made now if there is none: what API classes use when given no client."""
        if configuration is None:
            from .configuration import Configuration  # here: a client with its own never makes the default one

            configuration = Configuration()
        with _DEFAULT_CLIENT_LOCK:
            if configuration.api_client is None:
                configuration.api_client = cls(configuration=configuration)
            client: ApiClient = configuration.api_client
            return client

    @property
    def host(self) -> str:
        """Base URL of the API: what was given or set here, else the configuration's."""
        return self._host or self.configuration.host

    @host.setter
    def host(self, value: str | None) -> None:
        self._host = value

    @property
    def gateway_configuration(self) -> GatewayConfiguration | None:
        """The gateway: what was set here, else the configuration's."""
        return self._gateway or self.configuration.gateway_configuration

    @gateway_configuration.setter
    def gateway_configuration(self, value: GatewayConfiguration | None) -> None:
        self._gateway = value

    @property
    def default_headers(self) -> dict[str, str]:
        """Headers for every request; one that HTTP cannot carry is refused where it is set (InvalidArgument)."""
        return self._default_headers

    @default_headers.setter
    def default_headers(self, value: Mapping[str, str]) -> None:
        self._default_headers = DefaultHeaders(value)

    @property
    def cookie(self) -> str | None:
        """The Cookie header of every request; one that HTTP cannot carry is refused (InvalidArgument)."""
        return self._cookie

    @cookie.setter
    def cookie(self, value: str | None) -> None:
        if value:
            check_header("Cookie", value)
        self._cookie = value

    @property
    def user_agent(self) -> str:
        """The User-Agent header of every request."""
        return self.default_headers.get("User-Agent", USER_AGENT)

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.set_default_header("User-Agent", value)

    @property
    def last_response(self) -> RESTResponse | None:
        """The last answer that this thread got."""
        return getattr(self._local, "response", None)

    @last_response.setter
    def last_response(self, value: RESTResponse | None) -> None:
        self._local.response = value

    @property
    def rest_client(self) -> AbstractHttpClient:
        """What sends the requests now."""
        return self._shared.http

    @property
    def http_client(self) -> AbstractHttpClient:
        """What sends the requests now; setting it is `set_http_client`, None brings the default one back."""
        return self._shared.http

    @http_client.setter
    def http_client(self, value: AbstractHttpClient | None) -> None:
        self.set_http_client(DefaultHttpClient() if value is None else value)

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every request. Raises InvalidArgument for one that HTTP cannot carry."""
        self.default_headers[header_name] = header_value

    def set_gateway(
        self,
        host: str | None,
        protocol: str | None = None,
        port: int | None = -1,
        path_params_login: str | None = None,
        path_params_api: str | None = None,
    ) -> None:
        """Send everything through a gateway; see GatewayConfiguration."""
        self._gateway = GatewayConfiguration(
            host=host,
            protocol=protocol,
            port=port,
            path_params_login=path_params_login,
            path_params_api=path_params_api,
        )

    def set_http_client(self, http_client: AbstractHttpClient) -> None:
        """Send with another HTTP client than the default one. Raises InvalidArgument for anything else."""
        if not isinstance(http_client, AbstractHttpClient):
            raise InvalidType(f"an AbstractHttpClient is expected, not {type(http_client).__name__}")
        self._shared.http = http_client

    def get_http_client(self) -> AbstractHttpClient:
        """Return what sends the requests now."""
        return self._shared.http

    def set_pre_hook(self, hook: Hook | None) -> None:
        """Call `hook` with the HttpRequestOptions of every request; it may change them or return others."""
        self._shared.hooks = Hooks(hook, self._shared.hooks.after if self._shared.hooks else None)

    def set_post_hook(self, hook: Hook | None) -> None:
        """Call `hook` with every RESTResponse; it may return another."""
        self._shared.hooks = Hooks(self._shared.hooks.before if self._shared.hooks else None, hook)

    def with_options(
        self,
        *,
        timeout: float | tuple[float, float] | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, Any] | None = None,
        idempotent: bool | None = None,
    ) -> Self:
        """Return a copy that shares connections, tokens and rate limits with this client.

        The options are those of `CallOptions`, for every call of the copy, requests for tokens among them. Host,
        gateway, headers and cookie of the copy may be changed without the original.
        """
        options = self._options.override(timeout, deadline, max_retries, headers, idempotent)
        return self._restored({**self._parts(), "_options": options}, self._tokens.store, self._shared)

    def _parts(self) -> dict[str, Any]:
        """Return what a copy gets: all but what is shared, or of this object alone; a subclass's attributes too."""
        parts = {name: value for name, value in vars(self).items() if name not in ("_shared", "_local", "_tokens")}
        return {**parts, "_default_headers": DefaultHeaders(self._default_headers)}

    def _restored(self, parts: dict[str, Any], store: TokenStore, shared: SharedResources) -> Self:
        clone = object.__new__(type(self))
        clone._adopt(parts, store, shared)
        return clone

    def _adopt(self, parts: dict[str, Any], store: TokenStore, shared: SharedResources) -> None:
        vars(self).update(parts)
        self._shared = shared
        self._local = threading.local()
        self._tokens = TokenManager(self._send_token_request, store)

    def close(self) -> None:
        """Close the idle connections. The client can go on; it connects anew then."""
        self._shared.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        return {**self._parts(), "_store": self._tokens.store}

    def __setstate__(self, state: dict[str, Any]) -> None:
        parts = {name: value for name, value in state.items() if name != "_store"}
        self._adopt(parts, state["_store"], SharedResources())

    def get_conf_url(self, path_type: str | None, base_path: str) -> str:
        """Return the base URL of the "login" service or, with any other `path_type`, the API behind `base_path`."""
        gateway = self.gateway_configuration
        if gateway is not None and gateway.host:
            return gateway.base_url(path_type)
        return base_path.replace("//api.", "//login.", 1) if path_type == "login" else base_path

    def call_api(
        self,
        resource_path: str,
        method: str,
        path_params: Mapping[str, Any] | None = None,
        query_params: Mapping[str, Any] | Iterable[tuple[str, Any]] | None = None,
        header_params: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: Iterable[tuple[str, Any]] | None = None,
        files: Mapping[str, Any] | None = None,
        response_type: str | type | None = None,
        auth_settings: Iterable[str] | None = None,
        callback: Callable[[Any], object] | None = None,
        *,
        timeout: float | tuple[float, float] | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, Any] | None = None,
        idempotent: bool | None = None,
    ) -> Any:
        """Send one request and return its decoded answer, None without a `response_type`.

        body: any value of JSON, models included; None for none. post_params, files: the fields of a form, and the
        paths of local files by field. auth_settings: names of security schemes. The last five are the options of
        `CallOptions`. With `callback` the call runs in a thread, which is returned; the callback gets the result, and
        an exception reaches `threading.excepthook`.

        Raises InvalidArgument for bad arguments before anything is sent; ApiException for everything else.
        """
        given = (timeout, deadline, max_retries, headers, idempotent)
        options = self._options if given == _NOT_GIVEN else self._options.override(*given)
        arguments = CallArguments(
            method, resource_path, path_params, query_params, header_params, body, post_params, files,
            auth_settings or (),
        )  # fmt: skip
        settings = self.configuration.snapshot()
        request = build_request(arguments, self._base_url(settings), self._headers(), options, settings)
        send = self._fetch if type(self).request is _REQUEST and "request" not in vars(self) else self._fetch_by_request
        if callback is None:
            return send(settings, request, response_type)
        name = f"PureCloudPlatformClientV2 {method} {resource_path}"
        thread = threading.Thread(target=lambda: callback(send(settings, request, response_type)), name=name)
        thread.start()
        return thread

    def _base_url(self, settings: Settings) -> str:
        gateway = self._gateway or settings.gateway
        return gateway.base_url("api") if gateway is not None and gateway.host else self._host or settings.host

    def _headers(self) -> dict[str, Any]:
        """Return the headers of every request; those of the client win over those of an operation."""
        headers: dict[str, Any] = {**self._default_headers, "purecloud-sdk": __version__}
        if self._cookie:
            headers["Cookie"] = self._cookie
        return headers

    def _sender(self, settings: Settings) -> RequestSender:
        shared = self._shared
        return RequestSender(shared.http, settings, shared.limiter, self._tokens, shared.hooks)

    def _fetch(self, settings: Settings, request: Request, response_type: str | type | None) -> Any:
        return self._sender(settings).fetch(request, partial(self._decode, settings, response_type))

    def _decode(self, settings: Settings, response_type: str | type | None, response: RESTResponse) -> Any:
        self._local.response = response
        return None if response_type is None else decode_content(response, response_type, settings.temp_folder_path)

    def _fetch_by_request(self, settings: Settings, request: Request, response_type: str | type | None) -> Any:
        """Send with the `request` that somebody has put in the place of this class's own, as tests do."""
        request.max_attempts = 1  # retries are that function's affair; a token is renewed all the same
        http = FunctionClient(self.request, request.arguments)
        sender = RequestSender(http, settings, self._shared.limiter, self._tokens)
        return sender.fetch(request, partial(self._decode, settings, response_type))

    def request(
        self,
        method: str,
        url: str,
        query_params: Any = None,
        headers: Mapping[str, Any] | None = None,
        post_params: Any = None,
        body: Any = None,
    ) -> RESTResponse:
        """Send one request to a full URL with these headers and those of every request; return the raw answer.

        Raises InvalidArgument for a method that HTTP clients do not send, ApiException on anything but 2xx.
        """
        if method not in _METHODS:
            raise InvalidArgument("http method must be GET, HEAD, OPTIONS, POST, PUT, PATCH or DELETE")
        settings = self.configuration.snapshot()
        arguments = CallArguments(method, "", None, query_params, headers, body, post_params)
        request = build_request(arguments, url, self._headers(), self._options, settings)
        return self._sender(settings).fetch(request, lambda response: response)

    @property
    def access_token(self) -> str:
        """The access token; one that is set by hand is sent as it is."""
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
        """Called with the token data after each renewal, to store a new refresh token."""
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
        login_url = self.get_conf_url("login", self.host)
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
        return oauth.generate_pkce_code_verifier(length)

    def compute_pkce_code_challenge(self, code: str) -> str:
        """Return the S256 challenge of a PKCE code verifier; see oauth.compute_pkce_code_challenge."""
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
            "POST", "/oauth/token", None, None, {"Accept": "application/json"}, None, list(token_request.form.items())
        )
        base_url = self.get_conf_url("login", self.host)
        request = build_request(arguments, base_url, self._headers(), self._options, settings)
        if token_request.credentials is not None:
            request.headers["Authorization"] = basic_authorization(*token_request.credentials)
        request.is_secret, request.secrets = True, token_request.secrets
        request.deadline = min(request.deadline, ends_at - time.monotonic())
        return self._sender(settings).fetch(request, lambda response: parse_token(response.data))

    def deserialize(self, response: Any, response_type: str | type) -> Any:
        """Return the content of `response` as `response_type`: a type name, a class, or "file" for a path.

        Raises ApiException for content that does not fit.
        """
        return decode_content(response, response_type, self.configuration.snapshot().temp_folder_path)

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """Return `obj` as plain JSON values; see utils.sanitize_for_serialization."""
        return sanitize_for_serialization(obj)

    def sanitize_params_for_serialization(self, obj: Any) -> Any:
        """Return parameters as plain JSON values, without the entries that are None, at any depth."""
        return _without_none(sanitize_for_serialization(obj))

    def to_path_value(self, obj: Any) -> str:
        """Return `obj` as one string: lists joined by commas, booleans in lower case."""
        return to_text(obj)

    def prepare_post_parameters(
        self, post_params: Iterable[tuple[str, Any]] | None = None, files: Mapping[str, Any] | None = None
    ) -> list[tuple[str, Any]]:
        """Return the fields of a form with the named local files read in."""
        return form_with_files(post_params or (), files)

    def select_header_accept(self, accepts: list[str] | None) -> str | None:
        """Return the Accept header for media types: JSON if it is among them, else all; None for none."""
        types = [accept.lower() for accept in accepts or []]
        return "application/json" if "application/json" in types else ", ".join(types) or None

    def select_header_content_type(self, content_types: list[str] | None) -> str:
        """Return the Content-Type for media types: JSON if it is among them or there is none, else the first."""
        types = [content_type.lower() for content_type in content_types or []]
        return "application/json" if not types or "application/json" in types else types[0]


def _without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_none(item) for name, item in value.items() if item is not None}
    return [_without_none(item) for item in value] if isinstance(value, list) else value


# A client whose `request` somebody has replaced is found by comparing with this.
_REQUEST = ApiClient.request
