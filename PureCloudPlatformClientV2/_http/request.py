"""Arguments become a request, and nothing in a value can leave its place.

Path values are percent-encoded whole (RFC 3986 section 2.1), query values as in HTML forms, header names and values
are checked against RFC 9110 section 5. Whatever is wrong with an argument is an InvalidArgument.
"""

from __future__ import annotations

import mimetypes
import os
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from .._model.serialization import encode, to_json_value
from .._value import Value
from .errors import InvalidArgument, InvalidType
from .retry import IDEMPOTENT

if TYPE_CHECKING:
    from .._config.settings import Settings
    from .http_request_options import Receive
    from .options import RequestOptions

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_FORBIDDEN = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


USER_AGENT = "PureCloud SDK/python"
_HEADERS = {"User-Agent": USER_AGENT, "Accept-Encoding": "gzip, deflate"}
_SPELLINGS = {
    name.lower(): name
    for name in ("Accept", "Accept-Encoding", "Authorization", "Content-Type", "Cookie", "User-Agent", "purecloud-sdk")
}
"""The names that this package writes, as it writes them."""
SPELT = frozenset(_SPELLINGS.values())


class RepeatedValues(list[Any]):
    """The values of a query parameter whose key repeats; in a plain list they would be joined by commas."""


class CallArguments(Value):
    """What a caller gives: the parts of a request, not yet encoded. `path` is a template for `path_params`."""

    method: str
    path: str
    path_params: Any = None
    query_params: Any = None
    header_params: Any = None
    body: Any = None
    post_params: Any = None
    files: Any = None
    auth: Iterable[str] = ()


class Request(Value, frozen=False):
    """One request, ready to be sent: everything that it needs, with headers and body encoded and every limit decided.

    `url` has the query. `auth` names the security schemes that sign it. timeout: seconds for (the connection, each
    piece of the answer); deadline: seconds for the whole call; max_attempts: how often it may be sent; idempotent:
    whether doing it twice is doing it once. `secrets` are masked wherever they come back; `is_secret` keeps both
    bodies out of the log. `pause` is that of RequestOptions. `stream` is a body that each attempt reads
    anew, with its length in the headers; `receive` takes the content of the answer as it comes.
    """

    arguments: CallArguments
    method: str
    url: str
    headers: dict[str, str]
    body: bytes | str | None
    auth: Iterable[str]
    timeout: tuple[float, float]
    deadline: float
    max_attempts: int
    idempotent: bool
    max_response_bytes: int | None
    is_secret: bool = False
    secrets: tuple[str, ...] = ()
    pause: Callable[[float], object] | None = None
    stream: Iterable[bytes] | None = None
    receive: Receive | None = None


def build_request(
    arguments: CallArguments,
    base_url: str,
    client_headers: Mapping[str, Any],
    options: RequestOptions,
    settings: Settings,
) -> Request:
    """Return the request for these arguments. Raises InvalidArgument for whatever cannot be sent."""
    method = arguments.method
    try:
        url = base_url + encode_path(arguments.path, arguments.path_params)
        query = encode_query(arguments.query_params)
        headers = _encode_headers(arguments.header_params, client_headers, options.headers)
        body = encode_body(headers, arguments.body, arguments.post_params, arguments.files)
    except InvalidArgument:
        raise
    except TypeError as error:
        raise InvalidType(f"{method} {arguments.path}: {error}") from error
    except Exception as error:
        raise InvalidArgument(f"{method} {arguments.path}: {type(error).__name__}: {error}") from error
    retries = options.max_retries
    return Request(
        arguments,
        method,
        f"{url}?{query}" if query else url,
        headers,
        body,
        # What the caller has signed stays signed so.
        () if options.headers and "authorization" in map(str.lower, options.headers) else arguments.auth,
        options.timeout or settings.timeout,
        options.deadline or settings.deadline,
        settings.retry.max_attempts if retries is None else retries + 1,
        bool(options.idempotent) or method in IDEMPOTENT,
        settings.max_response_bytes,
        False,
        (),
        options.pause,
    )


_FRAMING = frozenset({"content-length", "transfer-encoding"})


def _encode_headers(
    given: Mapping[str, Any] | None, of_client: Mapping[str, Any], of_call: Mapping[str, str]
) -> dict[str, str]:
    headers = _HEADERS.copy()
    for name, value in (given or {}).items():
        text = to_text(value)
        check_header(name, text)
        headers[name] = text
    for name, value in of_client.items():
        headers[name] = to_text(value)
    headers.update(of_call)
    return headers if headers.keys() <= SPELT else _without_framing(each_once(headers))


def _without_framing(headers: dict[str, str]) -> dict[str, str]:
    """Return headers without those that say where the body ends, which its own length tells.

    Another length would make a server wait for the rest, or take the rest for the next request (RFC 9112 section 11.2).
    """
    return {name: value for name, value in headers.items() if name.lower() not in _FRAMING}


def each_once(headers: Mapping[str, str]) -> dict[str, str]:
    """Return `headers` with each name once, whatever its case (RFC 9110 section 5.1); the last value is the one."""
    spelt = _SPELLINGS.copy()
    return {spelt.setdefault(name.lower(), name): value for name, value in headers.items()}


def to_text(obj: object) -> str:
    """Return `obj` as one string: lists joined by commas, booleans in lower case, dates in ISO 8601."""
    if isinstance(obj, str):
        return obj
    value = to_json_value(obj)
    if isinstance(value, list):
        return ",".join(to_text(item) for item in value)
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


def encode_path(template: str, params: Mapping[str, object] | None) -> str:
    """Return `template` with each `{name}` replaced by its value, encoded so that it stays one path segment.

    Raises InvalidArgument, naming the parameter, for a missing or empty value and for `.` and `..`, which every HTTP
    stack would take for a step in the path.
    """

    def segment(match: re.Match[str]) -> str:
        name = match[1]
        value = None if params is None else params.get(name)
        text = "" if value is None else to_text(value)
        if text in ("", ".", ".."):
            raise InvalidArgument(f"path parameter {name!r} of {template} cannot be {text!r}: give the identifier")
        try:
            return quote(text, safe="")
        except UnicodeEncodeError as error:
            raise InvalidArgument(f"path parameter {name!r} of {template} is not valid Unicode text") from error

    return _PLACEHOLDER.sub(segment, template)


def encode_query(params: Mapping[str, object] | Iterable[tuple[str, object]] | None) -> str:
    """Return the query string without `?`, empty where there is nothing to send.

    A name may repeat when `params` is a sequence of pairs. Absent (None) values are left out.
    Raises InvalidArgument, naming the parameter, for text that is not valid Unicode.
    """
    if not params:
        return ""
    items: Iterable[tuple[str, object]] = params.items() if isinstance(params, Mapping) else params
    pairs = [
        (name, to_text(one))
        for name, value in items
        if value is not None
        for one in (value if isinstance(value, RepeatedValues) else (value,))
    ]
    try:
        return urlencode(pairs)
    except UnicodeEncodeError as error:
        names = ", ".join(sorted({name for name, _ in pairs}))
        raise InvalidArgument(f"a query parameter is not valid Unicode text (one of: {names})") from error


def check_header(name: str, value: Any) -> None:
    """Raise InvalidArgument for a header that HTTP/1.1 cannot carry; the message never shows the value.

    Control characters (CR, LF and NUL above all) would let a value start another header; text outside Latin-1 has no
    encoding in a header (RFC 9110 section 5.5).
    """
    if not isinstance(name, str) or not HEADER_NAME.fullmatch(name):
        raise InvalidArgument(f"{name!r} is not a valid HTTP header name")
    text = str(value)
    if _HEADER_FORBIDDEN.search(text):
        raise InvalidArgument(f"the value of header {name!r} has a control character (line break, NUL, ...)")
    try:
        text.encode("latin-1")
    except UnicodeEncodeError as error:
        raise InvalidArgument(f"the value of header {name!r} has characters outside Latin-1") from error


class DefaultHeaders(dict[str, str]):
    """Headers for every request; one that HTTP cannot carry is refused where it is set (InvalidArgument)."""

    def __init__(self, headers: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.update(headers or {})

    def __setitem__(self, name: str, value: str) -> None:
        check_header(name, to_text(value))
        super().__setitem__(name, value)

    def setdefault(self, name: str, default: str = "") -> str:
        if name not in self:
            self[name] = default
        return self[name]

    def update(self, *others: Any, **named: str) -> None:
        for name, value in dict(*others, **named).items():
            self[name] = value

    def __ior__(self, other: Any) -> DefaultHeaders:  # type: ignore[override,misc]
        self.update(other)
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self),)


def encode_body(headers: dict[str, str], body: Any, post_params: Any, files: Any) -> bytes | str | None:
    """Return the encoded body, and make its Content-Type right: there is none without a body."""
    media_type = headers.pop("Content-Type", "application/json")
    if post_params or files:
        return _encode_form(headers, media_type, form_with_files(post_params or (), files), files)
    if body is None:
        return None
    headers["Content-Type"] = media_type
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    if isinstance(body, str) and "json" not in media_type:
        return body.encode()
    return encode(body).encode()


def _encode_form(headers: dict[str, str], media_type: str, fields: list[tuple[str, Any]], files: Any) -> bytes:
    if media_type != "multipart/form-data" and not files:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        return encode_query(fields).encode()
    from urllib3.filepost import encode_multipart_formdata  # here: few operations take a multipart form

    parts = [(name, value if isinstance(value, tuple) else to_text(value)) for name, value in fields]
    content, headers["Content-Type"] = encode_multipart_formdata(parts)
    return content


def form_with_files(
    form: Mapping[str, Any] | Iterable[tuple[str, Any]], files: Mapping[str, Any] | None
) -> list[tuple[str, Any]]:
    """Return the fields of a form with the named local files read in: (name, (file name, content, media type)).

    Raises OSError for a file that cannot be read.
    """
    fields = list(form.items() if isinstance(form, Mapping) else form)
    for name, paths in (files or {}).items():
        for path in paths if isinstance(paths, (list, tuple)) else [paths]:
            if path:
                path = os.fsdecode(path)
                with open(path, "rb") as file:
                    content = file.read()
                media_type = mimetypes.guess_type(path)[0] or "application/octet-stream"
                fields.append((name, (os.path.basename(path), content, media_type)))
    return fields
