"""Masking by value: what was sent as a secret is found wherever it comes back, however it is written there."""

from __future__ import annotations

import re
from base64 import b64encode
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator

from .names import MASK

SHORTEST = 4
"""A shorter value occurs everywhere by chance, and masking it would hide what people need to see."""

_PERCENT = re.compile(rb"%[0-9A-Fa-f]{2}")
_BACKSLASH = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[bfnrt/\"'\\]"
)
_ENTITY = re.compile(rb"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|quot|amp|lt|gt|apos);")
_LETTERS = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t"}


def mask_values(text: str, secrets: Iterable[str]) -> str:
    """Return `text` with every one of `secrets` masked.

    Found as they are, percent-encoded (in either case, and `+` for a space), as JSON strings (also JSON within JSON),
    as HTML, and in Base64, alone or as a part of what was encoded (`Basic`). Values shorter than 4 characters are left.
    """
    wanted = {secret.encode("utf-8", "surrogatepass") for secret in secrets if len(secret) >= SHORTEST}
    if not wanted or not text:
        return text
    data = text.encode("utf-8", "surrogatepass")
    spans = sorted(span for view in _views(data, wanted) for span in view)
    return _masked(data, spans).decode("utf-8", "surrogatepass") if spans else text


def _views(data: bytes, wanted: set[bytes]) -> Iterator[Iterator[tuple[int, int]]]:
    """Yield the places of the secrets, for each way to read `data`."""
    plain = _View(data)
    yield plain.find(wanted)
    yield _base64(data, wanted)
    if b"\\" in data:
        once = plain.decoded(_BACKSLASH, _unescaped)
        yield once.find(wanted)
        yield once.decoded(_BACKSLASH, _unescaped).find(wanted)
    if b"%" in data or b"+" in data:
        encoded = plain.decoded(_PERCENT, lambda escape: bytes([int(escape[1:], 16)]))
        yield encoded.find(wanted)
        # As in forms; a percent-encoded plus stays one, so this reads the secret as a form writes it.
        yield plain.find({secret.replace(b" ", b"+") for secret in wanted if b" " in secret})
        yield encoded.find({secret.replace(b" ", b"+") for secret in wanted if b" " in secret})
    if b"&" in data:
        import html  # here: its table of entities is as long as all of this package's start

        yield plain.decoded(_ENTITY, lambda escape: html.unescape(escape.decode()).encode("utf-8", "replace")).find(
            wanted
        )


class _View:
    """Bytes with their escapes resolved, which know where in the original each of them comes from."""

    def __init__(self, data: bytes, starts: list[int] | None = None, origins: list[int] | None = None) -> None:
        self._data = data
        # From self._starts[i] on, the byte at n comes from self._origins[i] + n - self._starts[i].
        self._starts = starts or [0]
        self._origins = origins or [0]

    def decoded(self, escape: re.Pattern[bytes], resolve: Callable[[bytes], bytes]) -> _View:
        """Return the view with every `escape` resolved."""
        parts: list[bytes] = []
        starts, origins = [0], [self._origin(0)]
        done = length = 0
        for match in escape.finditer(self._data):
            plain, value = self._data[done : match.start()], resolve(match[0])
            done = match.end()
            parts += (plain, value)
            for start, origin in self._within(match.start() - len(plain), match.start(), length):
                starts.append(start)
                origins.append(origin)
            length += len(plain)
            starts.append(length)
            origins.append(self._origin(match.start()))
            length += len(value)
            starts.append(length)
            origins.append(self._origin(done))
        for start, origin in self._within(done, len(self._data), length):
            starts.append(start)
            origins.append(origin)
        parts.append(self._data[done:])
        return _View(b"".join(parts), starts, origins)

    def _within(self, start: int, end: int, moved_to: int) -> Iterator[tuple[int, int]]:
        """Yield the breaks of this view between two places, as those of a view where `start` is `moved_to`."""
        index = bisect_right(self._starts, start)
        while index < len(self._starts) and self._starts[index] < end:
            yield self._starts[index] - start + moved_to, self._origins[index]
            index += 1

    def _origin(self, place: int) -> int:
        index = bisect_right(self._starts, place) - 1
        return self._origins[index] + place - self._starts[index]

    def find(self, wanted: Iterable[bytes]) -> Iterator[tuple[int, int]]:
        """Yield where each of `wanted` begins and ends in the original."""
        for secret in wanted:
            place = self._data.find(secret)
            while place >= 0:
                end = place + len(secret)
                yield self._origin(place), self._origin(end - 1) + self._width(end - 1)
                place = self._data.find(secret, end)

    def _width(self, place: int) -> int:
        """Return how many bytes of the original the byte at `place` stands for."""
        return max(1, self._origin(place + 1) - self._origin(place))


def _unescaped(escape: bytes) -> bytes:
    kind = escape[1:2]
    if kind == b"u":
        units = bytes.fromhex(escape.replace(b"\\u", b"").decode())
        return units.decode("utf-16-be", "surrogatepass").encode("utf-8", "surrogatepass")
    if kind == b"x":
        return bytes([int(escape[2:], 16)])
    return _LETTERS.get(kind, kind)


def _base64(data: bytes, wanted: Iterable[bytes]) -> Iterator[tuple[int, int]]:
    """Yield where secrets are in Base64 (RFC 4648, both alphabets), whatever was encoded before and after them."""
    for secret in wanted:
        for shift in range(3):
            whole = b64encode(bytes(shift) + secret)
            # The first and last letters also hold bits of the neighbours: they are not searched for, but masked.
            first, last = (shift * 8 + 5) // 6, (shift + len(secret)) * 8 // 6
            inner = whole[first:last]
            for form in {inner, inner.replace(b"+", b"-").replace(b"/", b"_")}:
                for start, end in _View(data).find([form]):
                    yield start - (first > 0 and _is_ascii(data, start - 1)), end + _is_ascii(data, end)


def _is_ascii(data: bytes, place: int) -> bool:
    return 0 <= place < len(data) and data[place] < 0x80 and bytes(data[place : place + 1]).isalnum()


def _masked(data: bytes, spans: list[tuple[int, int]]) -> bytes:
    """Return `data` with `spans`, sorted by their starts, masked; those that touch each other as one."""
    parts: list[bytes] = []
    done = masked_to = 0
    for start, end in spans:
        if start > masked_to or not parts:
            parts += (data[masked_to:start], MASK.encode())
        masked_to = max(masked_to, end)
    done = masked_to
    return b"".join((*parts, data[done:]))
