"""HttpRequestOptions: one request, as an HTTP client gets it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

from .. import _redaction
from .._config.settings import DEFAULT_TIMEOUT, Timeout, TransportSettings
from .errors import InvalidArgument
from .messages import UNSET_TIMEOUT
from .request import encode_body, encode_query

_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE"})

Receive = Callable[[int, Mapping[str, str], Iterator[bytes]], bool]
"""Gets status, headers and content of an answer, piece by piece; False if it wants none of it, and reads nothing."""


class Repeated(list[str]):
    """The values of a query parameter that repeats its key; as text, for encoders that know no lists, joined."""

    def __str__(self) -> str:
        return ",".join(self)


class HttpRequestOptions:
    """One request: `url` without its query, `query_params`, `headers`, and `body` (JSON values) or `post_params`.

    timeout: milliseconds; `timeouts` are the same as seconds for (the connection, each piece of the answer). ends_at:
    when the whole call has to be over, on the clock of time.monotonic(). max_response_bytes: how long the decompressed
    answer may be, None for any length. `full_url` and `content` are the URL with its query and the encoded body, for
    clients that send bytes. stream: a body that is too long for the memory, None for all others; headers have its
    length, and each iteration reads it from its start. receive: takes the content of the answer in the place of the
    memory. A client that knows neither sends `content` and returns what it got. Every attribute may be changed, in
    place too. Raises InvalidArgument for an empty URL and an unknown method.
    """

    stream: Iterable[bytes] | None = None
    receive: Receive | None = None

    def __init__(
        self,
        *,
        url: str,
        method: str,
        headers: dict[str, str] | None = None,
        query_params: Any = None,
        post_params: Any = None,
        body: Any = None,
        timeout: float | Timeout = UNSET_TIMEOUT,
        ends_at: float = math.inf,
        max_response_bytes: int | None = None,
    ) -> None:
        self.headers = headers if headers is not None else {}
        self.url, self.method = url, method
        self._query_text = ""
        self._query_params = query_params or {}
        self._content: bytes | str | None = None
        self._body, self._post_params = body, post_params or {}
        self._form: Callable[[], Any] | None = None
        self.timeouts: Timeout = DEFAULT_TIMEOUT
        if timeout != UNSET_TIMEOUT:
            self.timeout = timeout
        self.ends_at = ends_at
        self.max_response_bytes = max_response_bytes
        self.transport: TransportSettings | None = None

    @classmethod
    def encoded(
        cls,
        url: str,
        method: str,
        headers: dict[str, str],
        content: bytes | str | None,
        timeouts: Timeout = DEFAULT_TIMEOUT,
        ends_at: float = math.inf,
        max_response_bytes: int | None = None,
        transport: TransportSettings | None = None,
        form: Callable[[], Any] | None = None,
    ) -> HttpRequestOptions:
        """Return the options of a request that is encoded already; its parts are decoded if somebody reads them.

        `form` gives the fields of a multipart form.
        """
        self = object.__new__(cls)
        self._url, _, self._query_text = url.partition("?")
        self._method, self.headers = method, headers
        self._query_params = self._body = self._post_params = None
        self._content, self._form = content, form
        self.timeouts, self.ends_at, self.max_response_bytes = timeouts, ends_at, max_response_bytes
        self.transport = transport
        return self

    @property
    def url(self) -> str:
        """The URL without its query."""
        return self._url

    @url.setter
    def url(self, value: str) -> None:
        if not value:
            raise InvalidArgument("the url of a request is required")
        self._url = value

    @property
    def method(self) -> str:
        """The HTTP method, in capitals."""
        return self._method

    @method.setter
    def method(self, value: str) -> None:
        if not value or value.upper() not in _METHODS:
            raise InvalidArgument(f"{value!r} is no HTTP method; they are {', '.join(sorted(_METHODS))}")
        self._method = value.upper()

    @property
    def timeout(self) -> float:
        """Milliseconds that a piece of the answer may take; setting it limits the connection too."""
        return self.timeouts[1] * 1000

    @timeout.setter
    def timeout(self, value: float | Timeout) -> None:
        self.timeouts = value if isinstance(value, tuple) else (value / 1000, value / 1000)

    @property
    def query_params(self) -> Any:
        """The query by name; a name that repeats has a list."""
        if self._query_params is None:
            self._query_params = _by_name(self._query_text)
        return self._query_params

    @query_params.setter
    def query_params(self, value: Any) -> None:
        self._query_params = value or {}

    @property
    def body(self) -> Any:
        """The body as JSON values; text or bytes where it is no JSON; None for none and for a form."""
        if self.stream is not None:
            return b"".join(self.stream)
        self._decode()
        return self._body

    @body.setter
    def body(self, value: Any) -> None:
        self.stream = None
        self._decode()
        self._body = value

    @property
    def post_params(self) -> Any:
        """The fields of a form by name, pairs for a multipart form; empty for anything else."""
        self._decode()
        return self._post_params

    @post_params.setter
    def post_params(self, value: Any) -> None:
        self._decode()
        self._post_params = value or {}

    @property
    def full_url(self) -> str:
        """The URL with its query."""
        text = self._query_text
        if self._query_params is not None:
            text = encode_query(_pairs(self._query_params))
        return f"{self._url}{'&' if '?' in self._url else '?'}{text}" if text else self._url

    @property
    def content(self) -> bytes | str | None:
        """The encoded body; `headers` gets the Content-Type that fits it."""
        if self.stream is not None:
            return b"".join(self.stream)
        if self._post_params is None:
            return self._content
        headers = self.headers
        kind = headers.get("Content-Type")
        encoded = encode_body(headers, self._body, _pairs(self._post_params), None)
        if kind is not None and encoded is not None and not self._post_params:
            headers["Content-Type"] = kind
        return encoded

    def _decode(self) -> None:
        """Turn the encoded body into its parts; from then on they are what is sent."""
        if self._post_params is not None:
            return
        self._post_params, content = {}, self._content
        kind = self.headers.get("Content-Type", "")
        if content is None:
            return
        if "urlencoded" in kind:
            self._post_params = _by_name(content if isinstance(content, str) else content.decode())
        elif kind.startswith("multipart/") and self._form is not None:
            self._post_params = self._form()
            self.headers["Content-Type"] = "multipart/form-data"
        else:
            self._body = json.loads(content) if "json" in kind else content

    def __repr__(self) -> str:
        return f"HttpRequestOptions({self._method} {_redaction.redact_url(self._url)})"


def _by_name(text: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        if name not in found:
            found[name] = value
        elif isinstance(found[name], Repeated):
            found[name].append(value)
        else:
            found[name] = Repeated([found[name], value])
    return found


def _pairs(params: Any) -> list[tuple[str, Any]]:
    items = params.items() if hasattr(params, "items") else params
    pairs: list[tuple[str, Any]] = []
    for name, value in items:
        pairs.extend((name, item) for item in (value if isinstance(value, list) else [value]))
    return pairs
