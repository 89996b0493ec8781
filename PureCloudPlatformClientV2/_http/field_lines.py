"""The field lines of the head of a message, read at once where they are plain (RFC 9112 section 5).

The standard library gives every head to the parser of e-mail, which takes a sixth of a small call. What is not plain
for certain (folded lines, bare line ends, no name, a head that is not here yet) goes to it as before.
"""

from __future__ import annotations

import http.client
import re
from collections.abc import Mapping
from types import FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import urllib3

_PLAIN = re.compile(rb"(?:[!-9;-~]+:[^\r\n]*\r\n)+")
_LENGTH = re.compile(r"[0-9]{1,18}")
_MOST_FIELDS = 99
"""What the standard library takes; it has the error for more."""


def parse_headers(stream: Any, *args: Any, **kwargs: Any) -> http.client.HTTPMessage:
    """Return the fields that `stream`, an io.BufferedReader, has before the empty line.

    Raises what `http.client.parse_headers` raises."""
    head, end, _ = stream.peek().partition(b"\r\n\r\n")
    head += b"\r\n"
    if not end or not _PLAIN.fullmatch(head) or head.count(b"\n") > _MOST_FIELDS:
        odd: http.client.HTTPMessage = http.client.parse_headers(stream, *args, **kwargs)
        return odd
    stream.read(len(head) + 2)
    message = http.client.HTTPMessage()
    for line in head[:-2].decode("latin-1").split("\r\n"):
        name, _, value = line.partition(":")
        message.set_raw(name, value.lstrip(" \t"))
    return message


def with_names(method: Any, **names: Any) -> Any:
    """Return a method of the standard library that finds `names` among its globals."""
    known = {**method.__globals__, **names}
    twin = FunctionType(method.__code__, known, method.__name__, method.__defaults__, method.__closure__)
    twin.__kwdefaults__ = method.__kwdefaults__
    return twin


class HTTPResponse(http.client.HTTPResponse):
    """The standard library's answer, whose stream is an io.BufferedReader."""

    begin = with_names(http.client.HTTPResponse.begin, parse_headers=parse_headers)


def announced_length(headers: Mapping[str, str]) -> int | None:
    """Return the bytes of content that a head announces, None where it does not say.

    Transfer-Encoding overrides Content-Length (RFC 9112 section 6.3).
    """
    text = headers.get("Content-Length", "")
    return int(text) if _LENGTH.fullmatch(text) and "Transfer-Encoding" not in headers else None


def is_cut(method: str, raw: urllib3.BaseHTTPResponse) -> bool:
    """Say whether an empty answer is one that broke off: the standard library takes cut headers for complete ones.

    A complete answer of HTTP/1.1 says how long it is, or that the connection closes (RFC 9112 section 6.3).
    """
    if method == "HEAD" or raw.status in (204, 304) or raw.version < 11:
        return False
    framed = {"content-length", "transfer-encoding", "connection"} & {name.lower() for name in raw.headers}
    return not framed
