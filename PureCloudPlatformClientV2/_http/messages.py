"""What goes over the wire: a request as an HTTP client gets it, an answer as it gives it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import urllib3

from .errors import ApiException, InvalidType

if TYPE_CHECKING:
    from .http_request_options import HttpRequestOptions


T = TypeVar("T")
UNSET_TIMEOUT = 16000
"""Milliseconds, the official default: where it stands, the limits of the configuration hold."""


def call_hook(hook: Callable[[T], Any], value: T) -> Any:
    """Call a function of the user's; what it raises passes every boundary unchanged."""
    try:
        return hook(value)
    except Exception as error:
        vars(error)["_raised_by_hook"] = True
        raise


def is_from_hook(error: Exception) -> bool:
    """Say whether a hook of the user's raised it."""
    return vars(error).get("_raised_by_hook") is True


def hook_error(error: BaseException) -> Exception | None:
    """Return what a hook raised where urllib3 has taken it for an error of the connection."""
    seen: list[Any] = [error]
    for one in seen:  # grows: an error within an error
        if isinstance(one, Exception) and is_from_hook(one):
            return one
        if isinstance(one, BaseException) and len(seen) < 20:
            seen += (*one.args, one.__cause__, one.__context__)
    return None


def raised_in(error: BaseException, *hooks: Any) -> bool:
    """Say whether one of these functions raised it: a client of the user's calls its hooks itself."""
    codes = {getattr(hook, "__code__", None) or getattr(type(hook).__call__, "__code__", None) for hook in hooks}
    step = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code in codes:
            return True
        step = step.tb_next
    return False


class RESTResponse:
    """An answer: `status`, `reason`, `headers`, and its content as bytes (`content`) or text (`data`).

    A custom HTTP client makes these, from the parts or from a urllib3 response; the content is already decompressed.
    Of the call that got it: `attempts`, how often the request was sent, and `elapsed`, the seconds since the first.
    """

    attempts: int = 1
    elapsed: float = 0.0
    raised: ApiException | None = None  # what an HTTP client raised instead of returning this answer

    def __init__(
        self,
        status: Any,
        reason: str | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
    ) -> None:
        self.urllib3_response: Any = None
        self._is_raw = False
        if not isinstance(status, int):
            self.urllib3_response, self._is_raw = status, True
            raw = status
            status, reason, headers, content = raw.status, raw.reason, _headers_of(raw), raw.data
        self.status = status
        self.reason = reason
        self.headers = headers if isinstance(headers, urllib3.HTTPHeaderDict) else urllib3.HTTPHeaderDict(headers or {})
        self.content = content.encode() if isinstance(content, str) else content

    @property
    def data(self) -> str:
        """The content as text; bytes that are not UTF-8 show as replacement characters.

        Made of a urllib3 response by hand, it has the bytes, as officially, until a client takes it as its answer.
        """
        if self._is_raw:
            raw: Any = self.content
            return raw  # type: ignore[no-any-return]
        return self.content.decode("utf-8", "replace")

    @data.setter
    def data(self, value: str | bytes | None) -> None:
        self._is_raw = False
        self.content = value.encode() if isinstance(value, str) else bytes(value or b"")

    def getheaders(self) -> Mapping[str, str]:
        """Return the headers; look-up ignores case."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """Return one header, `default` if it is absent."""
        return self.headers.get(name, default)


def _headers_of(raw: Any) -> Any:
    headers = getattr(raw, "headers", None)
    return raw.getheaders() if headers is None and hasattr(raw, "getheaders") else headers


def as_response(answer: Any) -> RESTResponse:
    """Return what an HTTP client gave as a RESTResponse: one, or an object with some of its attributes."""
    if isinstance(answer, RESTResponse):
        answer._is_raw = False
        return answer
    data, headers = answer.data, _headers_of(answer)
    return RESTResponse(
        answer.status if isinstance(getattr(answer, "status", None), int) else 200,
        str(getattr(answer, "reason", "")),
        headers if isinstance(headers, Mapping) else None,
        data.encode() if isinstance(data, str) else bytes(data or b""),
    )


class AbstractHttpClient(ABC):
    """What sends the requests of a client: subclass it to put another HTTP library, or a test's, in its place.

    `request` is called from many threads. It returns any answer, or raises ApiException for one that is no success; it
    raises NoAnswer's subclasses where no answer came. A subclass calls `pre_hook` and `post_hook` itself, if it
    offers hooks. timeout: milliseconds.
    """

    timeout: float = UNSET_TIMEOUT
    https_agent: Any = None
    pre_hook: Callable[[Any], Any] | None = None
    post_hook: Callable[[Any], Any] | None = None

    def set_timeout(self, timeout: float) -> None:
        """Set how many milliseconds a step may take. Raises InvalidArgument for anything but a number above 0."""
        if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not timeout > 0:
            raise InvalidType("timeout is a number of milliseconds above 0")
        self.timeout = timeout

    def set_pre_request_hook(self, hook: Callable[[Any], Any]) -> None:
        """Call `hook` with the HttpRequestOptions of every request; it may change them or return others.

        What it raises stops the call. Raises InvalidArgument for what cannot be called with one argument.
        """
        self.pre_hook = _checked_hook(hook, "http_request_options")

    def set_post_request_hook(self, hook: Callable[[Any], Any]) -> None:
        """Call `hook` with the RESTResponse of every success; it may return another.

        What it raises stops the call. Raises InvalidArgument for what cannot be called with one argument.
        """
        self.post_hook = _checked_hook(hook, "response")

    @abstractmethod
    def request(self, http_request_options: HttpRequestOptions) -> RESTResponse:
        """Make one exchange and return the answer."""

    def close(self) -> None:  # noqa: B027  most clients have nothing to close
        """Release connections."""


def _checked_hook(hook: Any, argument: str) -> Callable[[Any], Any]:
    import inspect  # here: only who sets a hook needs it

    try:
        inspect.signature(hook).bind(None)
    except TypeError:
        raise InvalidType(f"a hook is a function of one argument ({argument})") from None
    except ValueError:  # a function of C that does not tell
        pass
    checked: Callable[[Any], Any] = hook
    return checked
