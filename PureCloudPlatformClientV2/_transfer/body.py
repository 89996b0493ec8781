"""The body of an upload: a file, read piece by piece, from its start for each attempt."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import IO, Any

from .._http.errors import ApiException, InvalidArgument, InvalidType
from .._http.messages import call_hook

_PIECE = 256 * 1024
_SHORTER = "the file became shorter while it was uploaded"
_CHANGED = "the file changed while it was uploaded"
Progress = Callable[[int, int | None], object]


class FileBody:
    """Iterating gives what is in the file between where it stands now and its end now, each time from there.

    Raises InvalidArgument for a file that cannot be read, or not again; while iterating, ApiException for one that
    changes: its last piece is not sent then, so that no server takes a mixture for the file.
    """

    def __init__(self, file: IO[bytes], progress: Progress | None = None) -> None:
        self._file = file
        self._progress = progress
        try:
            self._start = file.tell()
            file.seek(0, os.SEEK_END)
            self.length = max(file.tell() - self._start, 0)
            file.seek(self._start)
            piece: Any = file.read(0)
        except (AttributeError, OSError, TypeError, ValueError) as error:
            raise InvalidArgument(f"the file to upload cannot be read from its start again: {error}") from error
        self._state = _state(file)
        if not isinstance(piece, bytes):
            raise InvalidType('the file to upload gives text: open it with mode "rb"')

    def __iter__(self) -> Iterator[bytes]:
        left = self.length
        self._seek()
        self._check()
        self._tell(0)
        while left > 0:
            piece = self._read(min(_PIECE, left))
            left -= len(piece)
            if not left:
                self._check()
            yield piece
            self._tell(self.length - left)

    def _seek(self) -> None:
        try:
            self._file.seek(0, os.SEEK_END)
            length = max(self._file.tell() - self._start, 0)
            self._file.seek(self._start)
        except (OSError, ValueError) as error:
            raise _unreadable(error) from error
        if length < self.length:
            raise ApiException(0, _SHORTER)
        if length > self.length:
            raise ApiException(0, _CHANGED)

    def _read(self, size: int) -> bytes:
        try:
            piece = self._file.read(size)
        except (OSError, ValueError) as error:
            raise _unreadable(error) from error
        if not piece:
            raise ApiException(0, _SHORTER)
        return piece

    def _check(self) -> None:
        if _state(self._file) != self._state:
            raise ApiException(0, _CHANGED)

    def _tell(self, done: int) -> None:
        tell(self._progress, done, self.length)


def _unreadable(error: Exception) -> ApiException:
    return ApiException(0, f"the file to upload could not be read: {error}")


def _state(file: Any) -> tuple[int, int] | None:
    """Return the size and the time of the last change, None for what is no file on a disk."""
    try:
        found = os.fstat(file.fileno())
    except (AttributeError, OSError, TypeError, ValueError):
        return None
    return found.st_size, found.st_mtime_ns


def tell(progress: Progress | None, done: int, total: int | None) -> None:
    """Call the user's function; what it raises passes unchanged."""
    if progress is not None:
        call_hook(lambda _: progress(done, total), None)
