"""The body of an upload: a file, read piece by piece, from its start for each attempt."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import IO, Any

from .._http.errors import ApiException, InvalidArgument, InvalidType
from .._http.messages import call_hook

_PIECE = 256 * 1024
Progress = Callable[[int, int | None], object]


class FileBody:
    """Iterating gives what is in the file between where it stands now and its end now, each time from there.

    Raises InvalidArgument for a file that cannot be read, or not again.
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
        if not isinstance(piece, bytes):
            raise InvalidType('the file to upload gives text: open it with mode "rb"')

    def __iter__(self) -> Iterator[bytes]:
        left = self.length
        self._seek()
        self._tell(0)
        while left > 0:
            piece = self._read(min(_PIECE, left))
            left -= len(piece)
            yield piece
            self._tell(self.length - left)

    def _seek(self) -> None:
        try:
            self._file.seek(self._start)
        except (OSError, ValueError) as error:
            raise ApiException(0, f"the file to upload could not be read: {error}") from error

    def _read(self, size: int) -> bytes:
        try:
            piece = self._file.read(size)
        except (OSError, ValueError) as error:
            raise ApiException(0, f"the file to upload could not be read: {error}") from error
        if not piece:
            raise ApiException(0, "the file became shorter while it was uploaded")
        return piece

    def _tell(self, done: int) -> None:
        tell(self._progress, done, self.length)


def tell(progress: Progress | None, done: int, total: int | None) -> None:
    """Call the user's function; what it raises passes unchanged."""
    if progress is not None:
        call_hook(lambda _: progress(done, total), None)
