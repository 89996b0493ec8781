"""ApiClient: the face of the runtime. One operation in, one decoded result out."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ._auth import Authentication
from ._config.settings import Settings, Timeout, to_timeout
from ._http.content import decode_content, encode_content
from ._http.downloads import form_with_files
from ._http.errors import ApiException
from ._http.exchange import Exchange, Hook, Hooks
from ._http.request import check_header, encode_path, encode_query, to_path_value, wire
from ._http.retry import RetryPolicy
from ._shared import Shared
from ._version import __version__
from .gateway_configuration import GatewayConfiguration
from .rest import AbstractHttpClient, RESTResponse

if TYPE_CHECKING:
    from typing_extensions import Self

    from .configuration import Configuration

USER_AGENT = "PureCloud SDK/python"
# Two threads that need the first client at once get one.
_DEFAULT_CLIENT_LOCK = threading.Lock()


class ApiClient(Authentication):
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
        self.configuration = configuration
        self.default_headers: dict[str, str] = {}
        if header_name is not None:
            self.default_headers[header_name] = header_value or ""
        self.cookie = cookie
        self._host = host
        self._gateway: GatewayConfiguration | None = None
        self._timeout: Timeout | None = None
        self._max_retries: int | None = None
        self._shared = Shared()
        self._local = threading.local()
        self._policy: tuple[Any, RetryPolicy] | None = None
        self._set_up_tokens()

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
        return self._shared.http_client(self.configuration.snapshot().transport)

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every request. Raises ValueError for one that HTTP cannot carry."""
        check_header(header_name, header_value)
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
        """Send with another HTTP client than the default one."""
        if not isinstance(http_client, AbstractHttpClient):
            raise TypeError(f"an AbstractHttpClient is expected, not {type(http_client).__name__}")
        self._shared.custom = http_client

    def get_http_client(self) -> AbstractHttpClient:
        """Return what sends the requests now."""
        return self.rest_client

    def set_pre_hook(self, hook: Hook | None) -> None:
        """Call `hook` with the HttpRequestOptions of every request; it may change them or return others."""
        self._shared.hooks = Hooks(hook, self._shared.hooks.after if self._shared.hooks else None)

    def set_post_hook(self, hook: Hook | None) -> None:
        """Call `hook` with every RESTResponse; it may return another."""
        self._shared.hooks = Hooks(self._shared.hooks.before if self._shared.hooks else None, hook)

    def with_options(
        self, *, timeout: float | tuple[float, float] | None = None, max_retries: int | None = None
    ) -> ApiClient:
        """Return a copy with other limits that shares connections, tokens and rate limits with this client.

        timeout: seconds, one number or (connect, read). max_retries: how often a request is sent again at most.
        """
        twin = object.__new__(type(self))
        vars(twin).update(vars(self), default_headers=dict(self.default_headers), _local=threading.local())
        if timeout is not None:
            twin._timeout = to_timeout(timeout)
        if max_retries is not None:
            if isinstance(max_retries, bool) or not isinstance(max_retries, int) or max_retries < 0:
                raise ValueError(f"max_retries is a whole number from 0, not {max_retries!r}")
            twin._max_retries, twin._policy = max_retries, None
        return twin

    def close(self) -> None:
        """Close the idle connections. The client can go on; it connects anew then."""
        client = self._shared.custom or self._shared.pool
        if client is not None:
            client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        state = {name: value for name, value in vars(self).items() if name not in ("_shared", "_local", "_policy")}
        return state | {"_tokens": self._tokens.state}

    def __setstate__(self, state: dict[str, Any]) -> None:
        tokens = state.pop("_tokens")
        vars(self).update(state, _shared=Shared(), _local=threading.local(), _policy=None)
        self._set_up_tokens()
        self._tokens.state = tokens

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
    ) -> Any:
        """Send one request and return its decoded answer, None without a `response_type`.

        body: any value of JSON, models included; None for none. post_params, files: the fields of a form, and the
        paths of local files by field. auth_settings: names of security schemes. timeout: seconds for this call.
        With `callback` the call runs in a thread, which is returned; the callback gets the result.

        Raises ValueError or TypeError for bad arguments before anything is sent; ApiException for everything else.
        """
        arguments = (
            resource_path, method, path_params, query_params, header_params, body, post_params, files, response_type,
            auth_settings, None if timeout is None else to_timeout(timeout),
        )  # fmt: skip
        if callback is None:
            return self._call(*arguments)
        thread = threading.Thread(target=lambda: callback(self._call(*arguments)))
        thread.start()
        return thread

    def _call(
        self, resource_path: str, method: str, path_params: Any, query_params: Any, header_params: Any, body: Any,
        post_params: Any, files: Any, response_type: Any, auth_settings: Any, timeout: Timeout | None,
    ) -> Any:  # fmt: skip
        settings = self.configuration.snapshot()
        url = self._base_url(settings) + encode_path(resource_path, path_params)
        query = encode_query(query_params)
        if query:
            url = f"{url}?{query}"
        headers = self._headers(header_params)
        content = encode_content(headers, body, post_params, files)
        exchange = self._exchange(settings, auth_settings or (), timeout)
        response = exchange.run(method, url, headers, content)
        self._local.response = response
        if response_type is None:
            return None
        try:
            return decode_content(response, response_type, settings.temp_folder_path)
        except ApiException as error:
            raise error.about(method, url, 1) from error.__cause__

    def _base_url(self, settings: Settings) -> str:
        gateway = self._gateway or settings.gateway
        return gateway.base_url("api") if gateway is not None and gateway.host else self._host or settings.host

    def _headers(self, header_params: Mapping[str, Any] | None) -> dict[str, str]:
        headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "gzip, deflate"}
        for name, value in (*(header_params or {}).items(), *self.default_headers.items()):
            text = to_path_value(value)
            check_header(name, text)
            headers[name] = text
        if self.cookie:
            check_header("Cookie", self.cookie)
            headers["Cookie"] = self.cookie
        headers["purecloud-sdk"] = __version__
        return headers

    def _exchange(self, settings: Settings, auth_settings: Iterable[str], timeout: Timeout | None) -> Exchange:
        return Exchange(
            self._shared.http_client(settings.transport),
            settings,
            timeout or self._timeout or settings.timeout,
            self._retry_policy(settings),
            self._shared.pacer,
            lambda headers: self._authorize(headers, auth_settings, settings),
            lambda token: self._renew(token, settings),
            self._shared.hooks,
        )

    def _retry_policy(self, settings: Settings) -> RetryPolicy:
        cached = self._policy
        if cached is None or cached[0] is not settings.retry:
            policy = RetryPolicy.of(settings.retry)
            if self._max_retries is not None:
                policy = policy.new(total=self._max_retries)
            cached = self._policy = settings.retry, policy
        return cached[1]

    def request(
        self,
        method: str,
        url: str,
        query_params: Any = None,
        headers: Mapping[str, Any] | None = None,
        post_params: Any = None,
        body: Any = None,
    ) -> RESTResponse:
        """Send one request to a full URL with exactly these headers and return the raw answer.

        Raises ValueError for a method that HTTP clients do not send, ApiException on anything but 2xx.
        """
        if method not in ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"):
            raise ValueError("http method must be GET, HEAD, OPTIONS, POST, PUT, PATCH or DELETE")
        query = encode_query(query_params)
        sent = self._headers(headers)
        content = encode_content(sent, body, post_params, None)
        exchange = self._exchange(self.configuration.snapshot(), (), None)
        return exchange.run(method, f"{url}?{query}" if query else url, sent, content)

    def deserialize(self, response: Any, response_type: str | type) -> Any:
        """Return the content of `response` as `response_type`: a type name, a class, or "file" for a path.

        Raises ApiException for content that does not fit.
        """
        return decode_content(response, response_type, self.configuration.snapshot().temp_folder_path)

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """Return `obj` as plain JSON values; see utils.sanitize_for_serialization."""
        return wire(obj)

    def to_path_value(self, obj: Any) -> str:
        """Return `obj` as one string: lists joined by commas, booleans in lower case."""
        return to_path_value(obj)

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
