"""The HTTP boundary: one exchange with urllib3, and the errors that it ends in.

    ApiException            any failure; status, reason, body, headers
    +- BadRequest 400, Unauthorized 401, Forbidden 403, NotFound 404, Conflict 409, RateLimited 429
    +- ServerError          500 and above
    +- NoAnswer             status 0; `sent` says whether the server may have acted
       +- ConnectionFailed  refused, or cut before the answer was complete
       +- TimedOut          the connection or a piece of the answer took too long
       +- TLSFailed         the handshake failed

There is no token, no retry and no decoding here.
"""

from __future__ import annotations

import json
import os
import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

import urllib3
from urllib3 import exceptions as http_errors

from ._config.settings import DEFAULT_TIMEOUT, Timeout, TransportSettings
from ._http.errors import (
    ApiException,
    BadRequest,
    Conflict,
    ConnectionFailed,
    Forbidden,
    NoAnswer,
    NotFound,
    RateLimited,
    ServerError,
    TimedOut,
    TLSFailed,
    Unauthorized,
    error_for,
)
from ._http.failures import failure
from ._http.tls import ssl_context
from ._redaction import redact_url

__all__ = [
    "AbstractHttpClient",
    "ApiException",
    "BadRequest",
    "Conflict",
    "ConnectionFailed",
    "Forbidden",
    "HttpRequestOptions",
    "NoAnswer",
    "NotFound",
    "RESTClientObject",
    "RESTResponse",
    "RateLimited",
    "ServerError",
    "TLSFailed",
    "TimedOut",
    "Unauthorized",
    "error_for",
]

# Users know the errors by this module's name, in tracebacks too.
_ERRORS: tuple[type[ApiException], ...] = (
    ApiException, BadRequest, Unauthorized, Forbidden, NotFound, Conflict, RateLimited, ServerError,
    NoAnswer, ConnectionFailed, TimedOut, TLSFailed,
)  # fmt: skip
for _error in _ERRORS:
    _error.__module__ = __name__


@dataclass
class HttpRequestOptions:
    """One request, as an HTTP client gets it: the URL with its query, headers, and the encoded body."""

    url: str
    method: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | str | None = field(default=None, repr=False)
    timeout: Timeout = DEFAULT_TIMEOUT

    def __repr__(self) -> str:
        return f"HttpRequestOptions({self.method} {redact_url(self.url)})"


class RESTResponse:
    """An answer: `status`, `reason`, `headers`, and its content as bytes (`content`) or text (`data`).

    A custom HTTP client makes these. The content is already decompressed.
    """

    def __init__(
        self, status: int, reason: str | None = None, headers: Mapping[str, str] | None = None, content: bytes = b""
    ) -> None:
        self.status = status
        self.reason = reason
        self.headers = urllib3.HTTPHeaderDict(headers or {})
        self.content = content

    @property
    def data(self) -> str:
        """The content as text; bytes that are not UTF-8 show as replacement characters."""
        return self.content.decode("utf-8", "replace")

    def getheaders(self) -> Mapping[str, str]:
        """Return the headers; look-up ignores case."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """Return one header, `default` if it is absent."""
        return self.headers.get(name, default)


class AbstractHttpClient(ABC):
    """What sends the requests of a client: subclass it to put another HTTP library, or a test's, in its place.

    `request` is called from many threads. It raises NoAnswer's subclasses where no answer came; any answer, also an
    error, is returned.
    """

    @abstractmethod
    def request(self, http_request_options: HttpRequestOptions) -> RESTResponse:
        """Make one exchange and return the answer."""

    def close(self) -> None:  # noqa: B027  most clients have nothing to close
        """Release connections."""


class RESTClientObject(AbstractHttpClient):
    """The default HTTP client: a urllib3 pool for one set of TransportSettings.

    Shared by threads (urllib3's pools lock themselves). Connections are made when first needed, and anew after a fork.
    """

    def __init__(self, settings: TransportSettings | None = None) -> None:
        self.settings = settings or TransportSettings()
        self._lock = threading.Lock()
        self._pools: dict[tuple[str, bool], urllib3.PoolManager] = {}
        self._pid = os.getpid()

    def request(
        self,
        http_request_options: HttpRequestOptions | str,
        url: str | None = None,
        query_params: Any = None,
        headers: dict[str, str] | None = None,
        body: Any = None,
        post_params: Any = None,
    ) -> RESTResponse:
        """Make one exchange and return the answer.

        Raises NoAnswer's subclasses where no answer came, ApiException (407) where the proxy refused. The official
        form, `request(method, url, query_params, headers, body, post_params)`, raises ApiException on anything but 2xx.
        """
        if isinstance(http_request_options, HttpRequestOptions):
            return self._exchange(http_request_options)
        options = _options_from(http_request_options, str(url), query_params, headers or {}, body, post_params)
        response = self._exchange(options)
        if not 200 <= response.status < 300:
            raise error_for(response).about(options.method, options.url, 1)
        return response

    def _exchange(self, options: HttpRequestOptions) -> RESTResponse:
        connect, read = options.timeout
        try:
            raw = self._pool(options.url).urlopen(
                options.method,
                options.url,
                body=options.body,
                headers=options.headers,
                retries=False,
                redirect=False,
                timeout=urllib3.Timeout(connect=connect, read=read),
            )
        except http_errors.HTTPError as error:
            raise failure(error).about(options.method, options.url, 1) from error
        except OSError as error:
            raise TLSFailed(0, str(error), sent=False).about(options.method, options.url, 1) from error
        if not raw.data and _is_cut(options.method, raw):
            reason = "the answer was cut in its headers"
            raise ConnectionFailed(0, reason).about(options.method, options.url, 1)
        response = RESTResponse(raw.status, raw.reason, None, raw.data)
        response.headers = raw.headers
        return response

    def _pool(self, url: str) -> urllib3.PoolManager:
        # Building a TLS context takes milliseconds, which plain HTTP on loopback need not pay.
        key = self._proxy_for(url), url.startswith("https:")
        if self._pid != os.getpid():
            # A forked child shares the parent's sockets: it must leave them alone.
            self._lock, self._pools, self._pid = threading.Lock(), {}, os.getpid()
        pool = self._pools.get(key)
        if pool is None:
            with self._lock:
                pool = self._pools.get(key) or self._pools.setdefault(key, self._new_pool(*key))
        return pool

    def _proxy_for(self, url: str) -> str:
        if self.settings.proxy or not self.settings.proxy_from_environment:
            return self.settings.proxy or ""
        from urllib.request import getproxies, proxy_bypass  # here: only who asks for the environment's proxies pays

        parts = urlsplit(url)
        return "" if proxy_bypass(parts.netloc) else getproxies().get(parts.scheme, "")

    def _new_pool(self, proxy: str, secure: bool) -> urllib3.PoolManager:
        settings = self.settings
        context = ssl_context(settings) if secure or proxy.startswith("https:") else None
        if not proxy:
            return urllib3.PoolManager(maxsize=settings.pool_maxsize, ssl_context=context)
        address, credentials = _proxy_parts(proxy, settings)
        headers = {"proxy-authorization": basic_authorization(*credentials)} if credentials else None
        return urllib3.ProxyManager(
            address,
            proxy_headers=headers,
            maxsize=settings.pool_maxsize,
            ssl_context=context,
            proxy_ssl_context=context,
        )

    def close(self) -> None:
        """Close the idle connections; requests under way finish."""
        with self._lock:
            pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.clear()

    def GET(self, url: str, headers: Any = None, query_params: Any = None) -> RESTResponse:
        """Send a GET; see `request`."""
        return self.request("GET", url, query_params, headers)

    def POST(
        self, url: str, headers: Any = None, query_params: Any = None, post_params: Any = None, body: Any = None
    ) -> RESTResponse:
        """Send a POST; see `request`."""
        return self.request("POST", url, query_params, headers, body, post_params)


def _is_cut(method: str, raw: urllib3.BaseHTTPResponse) -> bool:
    """Say whether an empty answer is one that broke off: the standard library takes cut headers for complete ones.

    A complete answer of HTTP/1.1 says how long it is, or that the connection closes (RFC 9112 section 6.3).
    """
    if method == "HEAD" or raw.status in (204, 304) or raw.version < 11:
        return False
    framed = {"content-length", "transfer-encoding", "connection"} & {name.lower() for name in raw.headers}
    return not framed


def _options_from(
    method: str, url: str, query: Any, headers: dict[str, str], body: Any, form: Any
) -> HttpRequestOptions:
    if query:
        url += "?" + urlencode(query)
    content: bytes | None = None
    if form:
        content, kind = urlencode(form).encode(), "application/x-www-form-urlencoded"
        headers = {**headers, "Content-Type": kind}
    elif body is not None:
        content = json.dumps(body).encode()
        headers = {"Content-Type": "application/json", **headers}
    return HttpRequestOptions(url, method.upper(), headers, content)


def basic_authorization(user: str, password: str) -> str:
    """Return the value of an Authorization header (RFC 7617, in UTF-8)."""
    from base64 import b64encode

    return "Basic " + b64encode(f"{user}:{password}".encode()).decode("ascii")


def _proxy_parts(proxy: str, settings: TransportSettings) -> tuple[str, tuple[str, str] | None]:
    """Return the proxy's address without userinfo, and user and password from the settings or that userinfo."""
    from urllib.parse import unquote

    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    address = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
    if settings.proxy_username:
        return address, (settings.proxy_username, settings.proxy_password or "")
    if parts.username:
        return address, (unquote(parts.username), unquote(parts.password or ""))
    return address, None
