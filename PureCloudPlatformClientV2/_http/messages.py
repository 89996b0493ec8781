"""What goes over the wire: a request as an HTTP client gets it, an answer as it gives it."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field

import urllib3

from .._config.settings import DEFAULT_TIMEOUT, Timeout
from .._redaction import redact_url


@dataclass
class HttpRequestOptions:
    """One request, as an HTTP client gets it: the URL with its query, headers, and the encoded body.

    timeout: seconds for (the connection, each piece of the answer). ends_at: when the whole call has to be over, on the
    clock of time.monotonic(). max_response_bytes: how long the decompressed answer may be, None for any length.
    """

    url: str
    method: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | str | None = field(default=None, repr=False)
    timeout: Timeout = DEFAULT_TIMEOUT
    ends_at: float = math.inf
    max_response_bytes: int | None = None

    def __repr__(self) -> str:
        return f"HttpRequestOptions({self.method} {redact_url(self.url)})"


class RESTResponse:
    """An answer: `status`, `reason`, `headers`, and its content as bytes (`content`) or text (`data`).

    A custom HTTP client makes these, from the parts or from a urllib3 response; the content is already decompressed.
    Of the call that got it: `attempts`, how often the request was sent, and `elapsed`, the seconds since the first.
    """

    attempts: int = 1
    elapsed: float = 0.0

    def __init__(
        self,
        status: int | urllib3.BaseHTTPResponse,
        reason: str | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
    ) -> None:
        self.urllib3_response: urllib3.BaseHTTPResponse | None = None
        if not isinstance(status, int):
            self.urllib3_response = raw = status
            status, reason, headers, content = raw.status, raw.reason, raw.headers, raw.data
        self.status = status
        self.reason = reason
        self.headers = headers if isinstance(headers, urllib3.HTTPHeaderDict) else urllib3.HTTPHeaderDict(headers or {})
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
