"""ApiClient: the face of the runtime. One operation in, one decoded result out."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from . import _neighbours
from ._auth import TokenManager
from ._client.oauth_client import OAuthClient
from ._http.errors import ApiException as ApiException  # users import it from here too
from ._http.errors import InvalidArgument
from ._http.exchange import RequestSender
from ._http.forks import restart_after_fork
from ._http.messages import RESTResponse, as_response
from ._http.replaced import FunctionClient, replaced_verbs
from ._http.request import USER_AGENT, CallArguments, DefaultHeaders, Request, build_request, form_with_files, to_text
from ._http.response import decode_content
from ._http.shared import SharedResources
from ._token_store import TokenStore
from .utils import sanitize_for_serialization

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._config.settings import Settings
    from .configuration import Configuration

_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
_NOT_GIVEN = (None,) * 5


class _MakingDefault:
    """Two threads that need the first client at once get one: the lock is held while it is made."""

    def __init__(self) -> None:
        self.lock = threading.RLock()  # what a subclass makes in its constructor may need a client too
        restart_after_fork(self)

    def after_fork(self) -> None:
        """Forget that a thread of the parent was making one."""
        self.lock = threading.RLock()


_MAKING_DEFAULT = _MakingDefault()


class ApiClient(OAuthClient):
    """A client of the Platform API: host, credentials, connections.

    host: base URL of the API; the configuration's unless given or set. header_name, header_value: a header for every
    request. cookie: a Cookie header for every request. configuration: the default one unless given.

    Threads may share a client. Connections, tokens and rate limits are guarded by locks; `last_response` is each
    thread's own. Attributes are meant to be set before threads start. A client can be pickled, with its tokens and
    credentials, hooks and HTTP client, and connects anew in the other process, as it does after a fork. What pickle
    cannot take, such as a hook that is no function of a module, it refuses with its own error.
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
        headers = {"User-Agent": USER_AGENT} | ({} if header_name is None else {header_name: header_value or ""})
        super().__init__(configuration, host, headers, cookie)
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
        with _MAKING_DEFAULT.lock:
            if configuration.api_client is None:
                configuration.api_client = cls(configuration=configuration)
            client: ApiClient = configuration.api_client
            return client

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

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        return {**self._parts(), "_store": self._tokens.store, "_portable": self._shared.portable()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        parts = {name: value for name, value in state.items() if name not in ("_store", "_portable")}
        self._adopt(parts, state["_store"], SharedResources(**state["_portable"]))

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

        Raises InvalidArgument for bad arguments before anything is sent; ApiException for everything else; RuntimeError
        for a `callback` where the process may have no more threads, and nothing is sent.
        """
        given = (timeout, deadline, max_retries, headers, idempotent)
        options = self._options if given == _NOT_GIVEN else self._options.override(*given)
        arguments = CallArguments(
            method, resource_path, path_params, query_params, header_params, body, post_params, files,
            auth_settings or (),
        )  # fmt: skip
        settings = self.configuration.snapshot()
        request = build_request(arguments, self._base_url(settings), self._headers(), options, settings)
        if callback is None:
            return self._fetch(settings, request, response_type)
        name = f"PureCloudPlatformClientV2 {method} {resource_path}"
        thread = threading.Thread(target=lambda: callback(self._fetch(settings, request, response_type)), name=name)
        thread.start()
        return thread

    def _fetch(self, settings: Settings, request: Request, response_type: str | type | None) -> Any:
        return self._sender_of(settings, request).fetch(request, partial(self._decode, settings, response_type))

    def _decode(self, settings: Settings, response_type: str | type | None, response: RESTResponse) -> Any:
        self._local.response = response
        if response_type is None:
            return None
        if type(self).deserialize is not _DESERIALIZE or "deserialize" in vars(self):
            return self.deserialize(response, response_type)
        return decode_content(response, response_type, settings.temp_folder_path)

    def _sender_of(self, settings: Settings, request: Request) -> RequestSender:
        """Send with what somebody, often a test, put in the place of `request` or of the HTTP client's verbs."""
        if type(self).request is not _REQUEST or "request" in vars(self):
            function: Callable[..., Any] | None = self.request
        else:
            function = replaced_verbs(self._shared.http, request.method)
        if function is None:
            return self._sender(settings)
        request.max_attempts = 1  # retries are that function's affair; a token is renewed all the same
        http = FunctionClient(function, request.arguments)
        return RequestSender(http, settings, self._shared.limiter, self._tokens)

    @property
    def _own_call_api(self) -> bool:
        """Say whether `call_api` is this class's, which takes a query as pairs, and not what somebody put there."""
        return type(self).call_api is _CALL_API and "call_api" not in vars(self)

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
        function = replaced_verbs(self._shared.http, method)
        if function is None:
            return self._sender(settings).fetch(request, lambda response: response)
        return as_response(FunctionClient(function, arguments).call(method, url, request.headers))

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
_CALL_API = ApiClient.call_api
_DESERIALIZE = ApiClient.deserialize
