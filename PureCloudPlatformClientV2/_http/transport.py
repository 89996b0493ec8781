"""The default HTTP client: one exchange with urllib3. There is no token, no retry and no decoding here."""

from __future__ import annotations

import json
import math
import os
import threading
import time
from typing import Any
from urllib.parse import urlencode

import urllib3
from urllib3 import exceptions as http_errors

from .._config.settings import TransportSettings
from .coding import check_coding
from .connections import Connections
from .deadline import CALL, keeps_deadlines
from .errors import ApiException, ConnectionFailed, TimedOut, error_from_response
from .field_lines import announced_length, is_cut
from .http_request_options import HttpRequestOptions, Receive
from .messages import AbstractHttpClient, RESTResponse, hook_error
from .request import each_once
from .urllib3_errors import map_urllib3_error

_PIECE = 64 * 1024
_LONGEST_WAIT = 1e6
"""Seconds; the operating system's limit is some years."""
_ONCE = urllib3.Retry(False, redirect=False)
"""One layer counts attempts, and it is not urllib3."""
_REQUEST_OF_POOLS = urllib3.PoolManager.request
"""What urllib3 has there itself: tests put their own in its place."""


class _Timeout(urllib3.Timeout):
    """The limits of one exchange; urllib3 would copy them twice, against callers that share theirs."""

    def clone(self) -> _Timeout:
        return self


class RESTClientObject(AbstractHttpClient):
    """The default HTTP client: a urllib3 pool for one set of TransportSettings.

    Shared by threads (urllib3's pools lock themselves). Connections are made when first needed, and anew after a fork.
    """

    def __init__(
        self, settings: TransportSettings | int | None = None, max_size: int | None = None, *, pools_size: int = 0
    ) -> None:
        """Make a client; `RESTClientObject(pools_size, max_size)` is the official form.

        settings: those of the transport; without them those of the client whose requests it sends, else those of the
        default configuration. pools_size: origins whose connections are kept; max_size: connections to an origin that
        are kept.
        """
        if isinstance(settings, int):
            pools_size, settings = settings, None
        self._has_settings = settings is not None
        self._sizes = pools_size, max_size
        self._own_manager: Any = None
        self._lock = threading.Lock()  # guards the change to other connections, for a moment
        self._connections = Connections(settings or TransportSettings(), *self._sizes)

    def __getstate__(self) -> dict[str, Any]:
        """Return what goes to another process: all but connections."""
        here = ("_own_manager", "_lock", "_connections")
        kept = {name: value for name, value in vars(self).items() if name not in here}
        return {**kept, "_settings": self.settings if self._has_settings else None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        settings = state.pop("_settings")
        vars(self).update(state)
        self._own_manager, self._lock = None, threading.Lock()
        self._connections = Connections(settings or TransportSettings(), *self._sizes)

    @property
    def settings(self) -> TransportSettings:
        """The settings of the last request."""
        return self._connections.settings

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
        try:
            response = self._exchange(options)
        except ApiException as error:
            error.set_request(options.method, options.full_url, 1)
            raise
        if not 200 <= response.status < 300:
            raise error_from_response(response).set_request(options.method, options.full_url, 1)
        return response

    def _exchange(self, options: HttpRequestOptions) -> RESTResponse:
        url = options.full_url
        connections = self._use(options.transport)
        if self._own_manager is not None or urllib3.PoolManager.request is not _REQUEST_OF_POOLS:
            return self._exchange_by_manager(options)
        # Up to the path: what urllib3's PoolManager finds out of the URL at every call, a fifth of the whole call.
        end = url.find("/", 8)
        origin = connections.origin(url[:end] if end > 0 else url)
        pool: Any = origin.manager
        if origin.pool is not None and end > 0 and "/." not in url:
            pool, url = origin.pool, url[end:]
        content: Any = options.content if options.stream is None else options.stream
        limits = _limits(options)
        CALL.ends_at, CALL.is_sent = options.ends_at, False
        try:
            raw = pool.urlopen(
                options.method,
                url,
                body=content,
                headers=options.headers,
                retries=_ONCE,
                redirect=False,
                preload_content=False,
                timeout=limits,
            )
            received = _read(raw, options.max_response_bytes, options.receive)
        except (http_errors.HTTPError, OSError) as error:
            raised = hook_error(error)
            if raised is not None:
                raise raised from None
            raise map_urllib3_error(error, CALL.is_sent) from error
        finally:
            CALL.ends_at = math.inf
        if not received and is_cut(options.method, raw):
            raise ConnectionFailed(0, "the answer was cut in its headers")
        response = RESTResponse(raw.status, raw.reason, raw.headers, received)
        response.urllib3_response = raw
        return response

    @property
    def pool_manager(self) -> Any:
        """urllib3's pool manager: once asked for or set, it sends every request, by its own settings."""
        if self._own_manager is None:
            connections = self._use(None)
            self._own_manager = connections.new_manager(connections.proxy_for("https://"), secure=True)
        return self._own_manager

    @pool_manager.setter
    def pool_manager(self, value: Any) -> None:
        self._own_manager = value

    def _exchange_by_manager(self, options: HttpRequestOptions) -> RESTResponse:
        manager = self.pool_manager
        has_limits = "timeout" in (getattr(manager, "connection_pool_kw", None) or {})
        limits: dict[str, Any] = {} if has_limits else {"timeout": _limits(options)}
        content, headers = options.content, options.headers
        # What connections of other makers have sent when they fail is not known.
        CALL.ends_at, CALL.is_sent = options.ends_at, not keeps_deadlines(manager)
        try:
            raw = manager.request(options.method, options.full_url, body=content, headers=headers, **limits)
        except (http_errors.HTTPError, OSError) as error:
            raise map_urllib3_error(error, CALL.is_sent) from error
        finally:
            CALL.ends_at = math.inf
        if "Content-Encoding" in raw.headers:
            check_coding(raw)
        return RESTResponse(raw)

    def _use(self, settings: TransportSettings | None) -> Connections:
        """Return the connections for these settings; those for others close when their requests are done."""
        current = self._connections
        if settings is None:
            settings = current.settings if self._has_settings else _default_settings()
        else:
            self._has_settings = True
        if current.fits(settings):
            return current
        if current.pid != os.getpid():
            self._lock = threading.Lock()
        with self._lock:
            if not self._connections.fits(settings):
                self._connections = Connections(settings, *self._sizes)
            return self._connections

    def close(self) -> None:
        """Close the idle connections; requests under way finish."""
        former = self._connections
        self._connections = Connections(former.settings, *self._sizes)
        former.close()

    def GET(self, url: str, headers: Any = None, query_params: Any = None) -> RESTResponse:
        """Send a GET; see `request`."""
        return self.request("GET", url, headers=headers, query_params=query_params)

    def HEAD(self, url: str, headers: Any = None, query_params: Any = None) -> RESTResponse:
        """Send a HEAD; see `request`."""
        return self.request("HEAD", url, headers=headers, query_params=query_params)

    def OPTIONS(
        self, url: str, headers: Any = None, query_params: Any = None, post_params: Any = None, body: Any = None
    ) -> RESTResponse:
        """Send an OPTIONS; see `request`."""
        return self.request(
            "OPTIONS", url, headers=headers, query_params=query_params, post_params=post_params, body=body
        )

    def DELETE(self, url: str, headers: Any = None, query_params: Any = None, body: Any = None) -> RESTResponse:
        """Send a DELETE; see `request`."""
        return self.request("DELETE", url, headers=headers, query_params=query_params, body=body)

    def POST(
        self, url: str, headers: Any = None, query_params: Any = None, post_params: Any = None, body: Any = None
    ) -> RESTResponse:
        """Send a POST; see `request`."""
        return self.request("POST", url, headers=headers, query_params=query_params, post_params=post_params, body=body)

    def PUT(
        self, url: str, headers: Any = None, query_params: Any = None, post_params: Any = None, body: Any = None
    ) -> RESTResponse:
        """Send a PUT; see `request`."""
        return self.request("PUT", url, headers=headers, query_params=query_params, post_params=post_params, body=body)

    def PATCH(
        self, url: str, headers: Any = None, query_params: Any = None, post_params: Any = None, body: Any = None
    ) -> RESTResponse:
        """Send a PATCH; see `request`."""
        return self.request(
            "PATCH", url, headers=headers, query_params=query_params, post_params=post_params, body=body
        )


def _limits(options: HttpRequestOptions) -> _Timeout:
    """Return the limits of one exchange, within what the call has left. Raises TimedOut where that is nothing."""
    left = min(options.ends_at - time.monotonic(), _LONGEST_WAIT)
    if left <= 0:
        raise TimedOut(0, "the deadline of the call has passed", sent=False)
    connect, read = options.timeouts
    return _Timeout(connect=min(connect, left), read=min(read, left))


def _default_settings() -> TransportSettings:
    from ..configuration import Configuration  # here: a client with its own configuration never makes the default one

    return Configuration().snapshot().transport


def _read(raw: urllib3.BaseHTTPResponse, limit: int | None, receive: Receive | None) -> bytes:
    """Return the decompressed content, none where `receive` takes it.

    Raises ApiException as soon as there are more than `limit` bytes of it.
    """
    try:
        content = b""
        if receive is None or not receive(raw.status, raw.headers, raw.stream(_PIECE)):
            content = _read_within(raw, limit)
        if "Content-Encoding" in raw.headers:
            check_coding(raw)
        return content
    except BaseException:
        # What is left of the answer cannot be read by the next request.
        raw.close()
        raise


def _read_within(raw: urllib3.BaseHTTPResponse, limit: int | None) -> bytes:
    length = None if "Content-Encoding" in raw.headers else announced_length(raw.headers)
    if limit is None or (length is not None and length <= limit):
        return raw.read(cache_content=True)
    pieces, size = [], 0
    while piece := raw.read(min(_PIECE, limit - size + 1)):
        pieces.append(piece)
        size += len(piece)
        if size > limit:
            raise ApiException(raw.status, f"the answer has more than max_response_bytes ({limit}) bytes")
    return b"".join(pieces)


def _options_from(
    method: str, url: str, query: Any, headers: dict[str, str], body: Any, form: Any
) -> HttpRequestOptions:
    if query:
        url += ("&" if "?" in url else "?") + urlencode(query, doseq=True)
    content: bytes | None = None
    if form:
        content, kind = urlencode(form).encode(), "application/x-www-form-urlencoded"
        headers = each_once({**headers, "Content-Type": kind})
    elif body is not None:
        content = json.dumps(body).encode()
        headers = each_once({"Content-Type": "application/json", **headers})
    return HttpRequestOptions.encoded(url, method.upper(), headers, content)
