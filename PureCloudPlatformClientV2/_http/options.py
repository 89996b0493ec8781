"""The options of a call: what a call, or a copy of a client, wants otherwise than the configuration says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .._config.settings import Timeout, to_timeout
from .._value import Value, replace
from .errors import InvalidArgument
from .request import check_header, to_text

_NO_HEADERS: Mapping[str, str] = {}


class RequestOptions(Value):
    """One set of options; None is "as the configuration says". See `CallOptions` for what each is.

    pause: what waits for the token's rate limit, however long, when the call is to do so: a function of seconds, which
    may raise to give up. The deadline does not count that time, and a 429 is never the end of the call.
    """

    _hidden = frozenset({"headers"})

    timeout: Timeout | None = None
    deadline: float | None = None
    max_retries: int | None = None
    headers: Mapping[str, str] = _NO_HEADERS
    idempotent: bool | None = None
    pause: Callable[[float], object] | None = None

    def override(
        self,
        timeout: float | tuple[float, float] | None,
        deadline: float | None,
        max_retries: int | None,
        headers: Mapping[str, Any] | None,
        idempotent: bool | None,
    ) -> RequestOptions:
        """Return these options with those that are not None in their place; headers are added.

        Raises InvalidArgument, naming the option, for a value that it does not take.
        """
        changes: dict[str, Any] = {}
        if timeout is not None:
            changes["timeout"] = _timeout(timeout)
        if deadline is not None:
            changes["deadline"] = _deadline(deadline)
        if max_retries is not None:
            changes["max_retries"] = _max_retries(max_retries)
        if headers is not None:
            changes["headers"] = {**self.headers, **_headers(headers)}
        if idempotent is not None:
            changes["idempotent"] = _flag(idempotent)
        return replace(self, **changes)


def _timeout(value: Any) -> Timeout:
    try:
        return to_timeout(value)
    except ValueError as error:
        raise InvalidArgument(str(error)) from error


def _deadline(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
        raise InvalidArgument(f"deadline is a number of seconds above 0, not {value!r}")
    return float(value)


def _max_retries(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidArgument(f"max_retries is a whole number from 0, not {value!r}")
    return value


def _headers(value: Any) -> dict[str, str]:
    if not isinstance(value, Mapping):
        raise InvalidArgument(f"headers is a mapping of names to values, not a {type(value).__name__}")
    headers = {name: to_text(item) for name, item in value.items()}
    for name, text in headers.items():
        check_header(name, text)
    return headers


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise InvalidArgument(f"idempotent is True or False, not {value!r}")
    return value
