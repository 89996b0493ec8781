"""Answers of the user's own: one route's, by a function."""

from __future__ import annotations

import json
import logging
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from werkzeug.wrappers import Response

from ._errors import ApiError
from ._exchanges import RecordedRequest
from ._faults import check_headers

_logger = logging.getLogger("genesys_cloud_simulator")  # not below the SDK's, whose settings would silence it


@dataclass(frozen=True)
class RoutedRequest(RecordedRequest):
    """What a handler is given: a request, and in `values` the decoded parameters of its path."""

    values: Mapping[str, str] = field(default_factory=dict)


Handler = Callable[[RoutedRequest], Any]


@dataclass(frozen=True)
class Override:
    """One route's handler. `template` is as `on` was given it."""

    method: str
    template: str
    handler: Handler
    pattern: re.Pattern[str]

    def answer(self, request: RecordedRequest, status: int) -> Response | None:
        """What the handler answers, None where it leaves that to the simulator.

        Raises ApiError: 500 for a handler that raises or returns what is no answer; the log says why.
        """
        match = self.pattern.fullmatch(request.path)
        values = {name: unquote(value) for name, value in match.groupdict().items()} if match else {}
        parts = (request.method, request.path, request.query, request.headers, request.body)
        try:
            result = self.handler(RoutedRequest(*parts, values=values))
            return None if result is NotImplemented else response_of(result, status)
        except Exception:
            _logger.exception("the handler of %s %s failed", self.method, self.template)
            message = f"The handler of {self.method} {self.template} failed; the log of the simulator says why."
            raise ApiError(500, "internal.server.error", message) from None


class Overrides:
    """All handlers of a simulator, the last one given first. Threads may share it."""

    def __init__(self) -> None:
        self._all: tuple[Override, ...] = ()
        self._lock = threading.Lock()  # guards a change; readers see the tuple as it was or as it is

    def add(self, method: str, template: str, handler: Handler) -> None:
        """Let a handler answer a route, in place of one that was given before.

        Raises ValueError: the template is no path, or names a parameter twice.
        """
        override = Override(method.upper(), template, handler, _pattern(template))
        with self._lock:
            self._all = (override, *self._without(override.method, template))

    def remove(self, method: str, template: str) -> None:
        """Let the simulator answer the route again."""
        with self._lock:
            self._all = self._without(method.upper(), template)

    def clear(self) -> None:
        """Forget all handlers."""
        with self._lock:
            self._all = ()

    def find(self, method: str, path: str, template: str | None) -> Override | None:
        """The handler of a request; `template` is that of the definition, None where it has no such operation."""
        for override in self._all:
            if override.method == method and (override.template == template or _is_own(override, path, template)):
                return override
        return None

    def _without(self, method: str, template: str) -> tuple[Override, ...]:
        return tuple(one for one in self._all if (one.method, one.template) != (method, template))


def _is_own(override: Override, path: str, template: str | None) -> bool:
    """Without parameters a path is meant exactly, and beyond the definition there are only the user's routes."""
    if template is None or "{" not in override.template:
        return override.pattern.fullmatch(path) is not None
    return False


def _pattern(template: str) -> re.Pattern[str]:
    if not template.startswith("/"):
        raise ValueError(f"{template!r} is no path: it must begin with /")
    names = re.findall(r"\{([^{}/]+)\}", template)
    if len(set(names)) < len(names) or not all(name.isidentifier() for name in names):
        raise ValueError(f"the parameters of {template!r} need names, each another one")
    parts = re.split(r"\{([^{}/]+)\}", template)
    texts = [f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(parts)]
    return re.compile("".join(texts))


def response_of(result: Any, status: int) -> Response:
    """A response from a JSON value (or bytes, or None for no body), alone or as (status, value[, headers])."""
    headers: Mapping[str, str] = {}
    if isinstance(result, tuple):
        status, result, headers = (*result, {})[:3] if len(result) in (2, 3) else _no_answer()
    if not 200 <= status <= 599:
        _no_answer()
    check_headers(headers)
    body = result if isinstance(result, bytes) else b"" if result is None else json.dumps(result, allow_nan=False)
    response = Response(body, status=status, content_type="application/json" if body else None)
    response.headers.update(headers)
    return response


def _no_answer() -> Any:
    raise TypeError("a handler returns a JSON value, or (status, value), or (status, value, headers)")
