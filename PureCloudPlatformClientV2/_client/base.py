"""BaseClient: what a client is set up with. It sends nothing."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._http.default_client import DefaultHttpClient
from .._http.errors import InvalidType
from .._http.exchange import Hook, Hooks
from .._http.messages import AbstractHttpClient, RESTResponse
from .._http.options import RequestOptions
from .._http.request import USER_AGENT, DefaultHeaders, check_header
from .._http.shared import SharedResources
from .._http.transport import RESTClientObject
from .._version import __version__
from ..gateway_configuration import GatewayConfiguration

if TYPE_CHECKING:
    from .._config.settings import Settings
    from ..configuration import Configuration

_NO_OPTIONS = RequestOptions()


class BaseClient:
    """Where requests go, what each carries, and the HTTP client that sends them."""

    def __init__(
        self, configuration: Configuration, host: str | None, headers: Mapping[str, str], cookie: str | None
    ) -> None:
        self.configuration = configuration
        self._default_headers = DefaultHeaders(headers)
        self.cookie = cookie
        self._host = host
        self._gateway: GatewayConfiguration | None = None
        self._options = _NO_OPTIONS
        self._shared = SharedResources()
        self._local = threading.local()

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
        """What sends the requests now; may be set to any object with RESTClientObject's GET, POST, ..."""
        return self.http_client

    @rest_client.setter
    def rest_client(self, value: Any) -> None:
        if not isinstance(value, AbstractHttpClient) and not hasattr(value, "GET"):
            raise InvalidType(f"an AbstractHttpClient is expected, not {type(value).__name__}")
        self._shared.http = value

    @property
    def http_client(self) -> AbstractHttpClient:
        """What sends the requests now; setting it is `set_http_client`, None brings the default one back."""
        http = self._shared.http
        if isinstance(http, RESTClientObject):
            http._use(self.configuration.snapshot().transport)
        return http

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
        return self.http_client

    def set_pre_hook(self, hook: Hook | None) -> None:
        """Call `hook` with the HttpRequestOptions of every request; it may change them or return others."""
        self._shared.hooks = Hooks(hook, self._shared.hooks.after if self._shared.hooks else None)

    def set_post_hook(self, hook: Hook | None) -> None:
        """Call `hook` with every RESTResponse; it may return another."""
        self._shared.hooks = Hooks(self._shared.hooks.before if self._shared.hooks else None, hook)

    def close(self) -> None:
        """Close the idle connections. The client can go on; it connects anew then."""
        self._shared.http.close()

    def get_conf_url(self, path_type: str | None, base_path: str) -> str:
        """Return the base URL of the "login" service or, with any other `path_type`, the API behind `base_path`."""
        return _url(path_type, base_path, self.gateway_configuration)

    def _base_url(self, settings: Settings, path_type: str = "api") -> str:
        host = self._host or settings.host
        if type(self).get_conf_url is not _GET_CONF_URL or "get_conf_url" in vars(self):
            return self.get_conf_url(path_type, host)
        return _url(path_type, host, self._gateway or settings.gateway)

    def _headers(self) -> dict[str, Any]:
        """Return the headers of every request; those of the client win over those of an operation."""
        headers: dict[str, Any] = {**self._default_headers, "purecloud-sdk": __version__}
        if self._cookie:
            headers["Cookie"] = self._cookie
        return headers


def _url(path_type: str | None, base_path: str, gateway: GatewayConfiguration | None) -> str:
    if gateway is not None and gateway.host:
        return gateway.base_url(path_type)
    return base_path.replace("//api.", "//login.", 1) if path_type == "login" else base_path


# A client whose `get_conf_url` somebody has replaced is found by comparing with this.
_GET_CONF_URL = BaseClient.get_conf_url
