"""What every request passes before the platform sees it: the names, the admin API, the page, and the last resort."""

from __future__ import annotations

import json
import logging
import threading
import uuid
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from werkzeug.wrappers import Request, Response

from ._errors import ApiError
from ._faults import DropConnection
from ._hosts import Hosts

_logger = logging.getLogger("genesys_cloud_simulator")  # not below the SDK's, whose settings would silence it
ADMIN = "/_simulator"


@dataclass(frozen=True)
class Target:
    """The target of a request: the raw path, the raw query, and the host that an absolute form names."""

    path: str
    query: str
    host: str | None

    @property
    def origin_form(self) -> str:
        """Path and query as an ordinary request has them."""
        return f"{self.path}?{self.query}" if self.query else self.path


@dataclass(frozen=True)
class RawRequest:
    """A request with what werkzeug does not keep of it."""

    request: Request
    target: Target
    host_headers: list[str]
    version: str


class Platform(Protocol):
    """What is behind the front."""

    def respond(self, request: Request, target: str) -> Response:
        """Answer a request of the platform; `target` is the raw request target."""


def split_target(text: str) -> Target:
    """Read a request target (RFC 9112, section 3.2).

    Raises ApiError: 400 for a target that is neither a path nor an absolute URL.
    """
    if text.startswith("/"):
        path, _, query = text.partition("#")[0].partition("?")
        return Target(f"/{path.lstrip('/')}", query, None)
    if text == "*":
        return Target("/*", "", None)
    try:
        parts = urlsplit(text)
        host = parts.netloc if parts.scheme in ("http", "https") else ""
    except ValueError:
        host = ""
    if not host:
        raise ApiError(400, "bad.request", "The target of the request is neither a path nor a URL.")
    return Target(parts.path or "/", parts.query, host)


class Front:
    """Answers every request with something proper. Threads may share it."""

    def __init__(
        self, platform: Platform, hosts: Hosts, admin: Platform, *, max_body: int, read_timeout: float,
        request_timeout: float, stopping: threading.Event,
    ) -> None:  # fmt: skip
        self._platform = platform
        self._hosts = hosts
        self.max_body = max_body
        self.read_timeout = read_timeout
        self.request_timeout = request_timeout
        self.stopping = stopping
        self._admin = admin

    def respond(self, raw: RawRequest) -> Response:
        """Answer a request.

        Raises DropConnection: a fault says that there shall be no answer.
        """
        try:
            self._check_host(raw)
            path = raw.target.path
            if path in ("/", ADMIN) or path.startswith(f"{ADMIN}/"):
                return self._admin.respond(raw.request, raw.target.origin_form)
            return self._platform.respond(raw.request, raw.target.origin_form)
        except ApiError as error:
            return self.refusal(error)
        except DropConnection:
            raise
        except Exception:
            _logger.exception("%s %s could not be answered", raw.request.method, raw.target.path)
            return self.refusal(ApiError(500, "internal.server.error", "The request could not be answered."))

    def _check_host(self, raw: RawRequest) -> None:
        headers = raw.host_headers
        if len(headers) > 1:
            raise ApiError(400, "bad.request", "There is more than one Host header.", field="Host")
        header = raw.target.host or next(iter(headers), None)
        self._hosts.check(header, required=raw.version == "HTTP/1.1")

    def refusal(self, error: ApiError) -> Response:
        """An error as the platform shapes it."""
        context_id = str(uuid.uuid4())
        body = json.dumps(error.body(context_id), separators=(",", ":"))
        response = Response(body, status=error.status, content_type="application/json")
        response.headers.update({**error.headers, "ININ-Correlation-Id": context_id})
        return response
