"""Answers to a download, written to disk as they come: whole, in parts (RFC 9110 section 14), or refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from .._http.errors import ApiException, ConnectionFailed
from .._http.field_lines import announced_length
from .body import Progress, tell
from .digests import wrong_digest
from .part import Part

_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)", re.ASCII)
T = TypeVar("T")


class VersionMisfit(ApiException):
    """What is there cannot be gone on with."""


class Receiver:
    """Takes the answers of one download. `request_headers` are those of the next attempt: they ask for what is missing.

    `headers` are those of the last answer that was taken, empty before. Raises ApiException for what cannot be taken;
    what the disk refuses is its cause.
    """

    def __init__(
        self, part: Part, request_headers: dict[str, str], progress: Progress | None, max_bytes: int | None
    ) -> None:
        self._part, self._request_headers = part, request_headers
        self._progress, self._max_bytes = progress, max_bytes
        self._offset, self._status, self._is_encoded = 0, 0, False
        self.headers: Mapping[str, str] = {}
        self.ask()

    def ask(self) -> None:
        """Ask for what is missing: the rest if the version is still the same, else everything."""
        self._offset = self._part.offset()
        for name in ("Range", "If-Range"):
            self._request_headers.pop(name, None)
        if self._offset:
            self._request_headers["Range"] = f"bytes={self._offset}-"
            self._request_headers["If-Range"] = str(self._part.validator)

    def __call__(self, status: int, headers: Mapping[str, str], pieces: Iterator[bytes]) -> bool:
        """Write the content of a 2xx; leave every other answer to the caller."""
        if status == 416 and self._offset:
            self._part.forget()
            raise VersionMisfit(0, "the file became shorter than what is there")
        if not 200 <= status < 300:
            return False
        if status not in (200, 206):
            raise ApiException(status, f"status {status} is no answer to a download")
        self.headers, self._status = headers, status
        self._is_encoded = headers.get("Content-Encoding", "identity").lower() not in ("", "identity")
        total = self._begin_part(headers) if status == 206 else self._begin_whole(headers)
        try:
            self._write(pieces, total)
        finally:
            self.ask()
        return True

    def _begin_whole(self, headers: Mapping[str, str]) -> int | None:
        total = None if self._is_encoded else announced_length(headers)
        self._check_size(total)
        # The beginning of a decompressed file says nothing about where to go on in the compressed one.
        self._on_disk(self._part.start, {} if self._is_encoded else headers, total)
        return total

    def _begin_part(self, headers: Mapping[str, str]) -> int | None:
        if self._part.is_other(headers):
            self._part.forget()
            raise VersionMisfit(0, "the file has changed")
        text = headers.get("Content-Range", "")
        span = _RANGE.fullmatch(text.strip())
        total = self._part.total
        if span is not None and span[3] != "*":
            total = int(span[3])
        fits = span is not None and self._offset and int(span[1]) == self._offset <= int(span[2])
        fits = fits and (total is None or (total == (self._part.total or total) and int(span[2]) == total - 1))  # type: ignore[index]
        if not fits or self._is_encoded:
            self._part.forget()
            raise ApiException(206, f"bytes from {self._offset} on were asked for, and Content-Range is {text[:80]!r}")
        self._check_size(total)
        self._on_disk(self._part.resume, self._offset, total)
        return total

    def _check_size(self, total: int | None) -> None:
        if total is not None:
            self._check_limit(total)
            self._on_disk(self._part.need, total - self._part.size)

    def _check_limit(self, size: int) -> None:
        if self._max_bytes is not None and size > self._max_bytes:
            raise ApiException(self._status, f"the file has {size} bytes or more, and max_bytes is {self._max_bytes}")

    def _write(self, pieces: Iterator[bytes], total: int | None) -> None:
        done = self._part.size
        tell(self._progress, done, total)
        for piece in pieces:
            done += len(piece)
            self._check_limit(done)
            self._on_disk(_write_all, self._part.file, piece)
            tell(self._progress, done, total)
        if total is not None and done < total:
            raise ConnectionFailed(0, f"the answer was cut after {done} of {total} bytes")
        if total is not None and done > total:
            self._part.forget()
            raise ApiException(self._status, f"the answer has {done} bytes where {total} were announced")

    def check(self) -> None:
        """Raise ApiException where the file is not what its server says it is; the next attempt starts anew then."""
        wrong = None if self._is_encoded else self._on_disk(wrong_digest, self._part.file, self._status, self.headers)
        if wrong is not None:
            self._part.forget()
            raise ApiException(self._status, f"the file that came is not the one that {wrong} tells of")

    def _on_disk(self, action: Callable[..., T], *args: Any) -> T:
        try:
            return action(*args)
        except OSError as error:
            raise ApiException(0, f"{self._part.path} could not be written: {error.strerror or error}") from error


def _write_all(file: Any, piece: bytes) -> None:
    view = memoryview(piece)
    while view:
        view = view[file.write(view) :]
