"""The body of a request as HTTP/1.1 frames it (RFC 9112, sections 6 and 7), within a limit and without surprises."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from email.message import Message
from typing import BinaryIO, TypeVar

from ._errors import ApiError

_LONGEST_LINE = 4096
_MOST_TRAILERS = 100
_Read = TypeVar("_Read")


def refuse_oversize(headers: Message, limit: int) -> None:
    """Refuse a request whose Content-Length is beyond the limit, before anything of its body is read.

    Raises ApiError: 413, or 400 for a Content-Length that is none.
    """
    length = content_length(headers)
    if length is not None and length > limit:
        raise _too_large(limit)


def content_length(headers: Message) -> int | None:
    """The declared length of the body, None where there is none.

    Raises ApiError: 400 for a length that is no number, for two different ones, and for one beside Transfer-Encoding.
    """
    values = headers.get_all("Content-Length", [])
    if not values:
        return None
    if headers.get("Transfer-Encoding") is not None:
        raise _malformed("Content-Length and Transfer-Encoding exclude each other.")
    texts = {text.strip() for value in values for text in str(value).split(",")}
    text = texts.pop()
    if texts or not (text.isascii() and text.isdigit()) or len(text) > 18:
        raise _malformed("Content-Length must be one whole number.")
    return int(text)


def read_body(stream: BinaryIO, headers: Message, limit: int) -> bytes:
    """Read the body to its end.

    Raises ApiError: 400 for a body that is cut or badly framed, 408 for one that does not come,
        413 beyond `limit` bytes, 501 for a transfer coding other than chunked.
    """
    return _in_time(lambda: _read_body(stream, headers, limit))


def _read_body(stream: BinaryIO, headers: Message, limit: int) -> bytes:
    coding = headers.get("Transfer-Encoding")
    if coding is None:
        return _exactly(stream, content_length(headers) or 0)
    content_length(headers)
    if str(coding).strip().lower() != "chunked":
        raise ApiError(501, "not.implemented", "The only transfer coding that is understood is chunked.")
    return b"".join(_chunks(stream, limit))


def _chunks(stream: BinaryIO, limit: int) -> Iterable[bytes]:
    total = 0
    while size := _chunk_size(_line(stream)):
        total += size
        if total > limit:
            raise _too_large(limit)
        yield _exactly(stream, size)
        if _line(stream):
            raise _malformed("A chunk is longer than its size says.")
    for _ in range(_MOST_TRAILERS):
        if not _line(stream):
            return
    raise _malformed("The body has too many trailer fields.")


def _chunk_size(line: bytes) -> int:
    digits = line.partition(b";")[0].strip()
    if not digits or len(digits) > 16 or digits.strip(b"0123456789abcdefABCDEF"):
        raise _malformed("The size of a chunk is not a hexadecimal number.")
    return int(digits, 16)


def _line(stream: BinaryIO) -> bytes:
    line = stream.readline(_LONGEST_LINE)
    if not line.endswith(b"\n"):
        raise _malformed("The body ends within a chunk, or a line of it is too long.")
    return line.rstrip(b"\r\n")


def _exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size) if size else b""
    if len(data) < size:
        raise _malformed("The body is shorter than its length says.")
    return data


def _in_time(read: Callable[[], _Read]) -> _Read:
    try:
        return read()
    except TimeoutError:
        raise ApiError(408, "request.timeout", "The request did not arrive in time.") from None


def _malformed(message: str) -> ApiError:
    return ApiError(400, "bad.request", message)


def _too_large(limit: int) -> ApiError:
    return ApiError(413, "request.entity.too.large", f"The body is longer than {limit} bytes.")
