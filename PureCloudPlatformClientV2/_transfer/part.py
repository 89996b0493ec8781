"""The beginning of a file that is being downloaded, kept on disk with what tells the version that it belongs to."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import stat
import time
from collections.abc import Mapping
from io import FileIO
from pathlib import Path
from typing import Any

from .._http.errors import ApiException, InvalidArgument
from .._http.retry import http_date
from .links import link_id

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_CAREFUL = getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
"""Neither a link nor a pipe that somebody else has put there leads elsewhere, or waits."""
_LONGEST_VALIDATOR = 1024
_LONGEST_NOTES = 16 * 1024
"""Bytes; those of a validator, escaped, are less."""


class Part:
    """`PATH.part`, open and locked; `PATH.part.json` has its validator (RFC 9110 section 8.8), length and link.

    One thread uses it. Raises InvalidArgument where the file cannot be made, or another download is writing it.
    """

    def __init__(self, path: Path, url: str) -> None:
        self.path = path
        self._notes_path = path.with_name(f"{path.name}.json")
        self._link = link_id(url)
        try:
            self._fd = os.open(path, os.O_RDWR | os.O_CREAT | _CAREFUL, 0o666)
        except OSError as error:
            raise InvalidArgument(f"{path} cannot be written: {error.strerror or error}") from error
        self.file = FileIO(self._fd, "r+")
        try:
            if not stat.S_ISREG(os.fstat(self._fd).st_mode):
                raise InvalidArgument(f"{path} is in the way: it is no plain file")
            self._lock()
            self._notes = self._read_notes()
        except BaseException:
            self.file.close()
            raise

    def _lock(self) -> None:
        if fcntl is None:
            return
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            taken = not os.path.samestat(os.fstat(self._fd), os.stat(self.path))  # finished, and moved, just now
        except BlockingIOError:
            taken = True
        except FileNotFoundError:
            taken = True
        except OSError:  # a file system without locks
            return
        if taken:
            raise InvalidArgument(f"another download is writing {self.path}")

    def _read_notes(self) -> dict[str, Any]:
        """Return what is known of the file, nothing where the link is another one or the notes are damaged."""
        try:
            notes = json.loads(_read_plain(self._notes_path))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(notes, dict) or notes.get("link") != self._link:
            return {}
        etag, modified, total = notes.get("etag"), notes.get("last_modified"), notes.get("total")
        texts = all(one is None or (isinstance(one, str) and _is_sendable(one)) for one in (etag, modified))
        return notes if texts and (total is None or type(total) is int) else {}

    @property
    def size(self) -> int:
        """Bytes that are there."""
        return os.fstat(self._fd).st_size

    @property
    def total(self) -> int | None:
        """Bytes of the whole file, None if the server did not say."""
        return self._notes.get("total")

    @property
    def validator(self) -> str | None:
        """What tells this version from every other, None if nothing does: then there is no going on."""
        return self._notes.get("etag") or self._notes.get("last_modified")

    def offset(self) -> int:
        """Return where to go on, 0 for a new start; at least one byte is asked for, since that tells the version."""
        if self.validator is None:
            return 0
        return self.size if self.total is None else max(0, min(self.size, self.total - 1))

    def is_other(self, headers: Mapping[str, str]) -> bool:
        """Say whether an answer is about another version than the one whose beginning is here."""
        given = {"etag": headers.get("ETag"), "last_modified": headers.get("Last-Modified")}
        return any(value and self._notes.get(name, value) != value for name, value in given.items())

    def start(self, headers: Mapping[str, str], total: int | None) -> None:
        """Forget what is there, and note the version that comes now."""
        self._cut(0)
        validator = _validator(headers)
        self._notes = {"link": self._link, "total": total, **validator}
        if not validator:
            self._notes_path.unlink(missing_ok=True)
            return
        new = self._notes_path.with_name(f"{self._notes_path.name}.new")
        new.unlink(missing_ok=True)
        with open(new, "x", encoding="utf-8") as file:  # "x" follows no link that somebody else has put there
            file.write(json.dumps(self._notes))
        os.replace(new, self._notes_path)

    def resume(self, offset: int, total: int | None) -> None:
        """Write on from `offset`."""
        self._cut(offset)
        if total is not None:
            self._notes["total"] = total

    def forget(self) -> None:
        """Let the next attempt start anew."""
        self._notes = {}
        with contextlib.suppress(OSError):
            self._notes_path.unlink(missing_ok=True)

    def _cut(self, size: int) -> None:
        self.file.truncate(size)
        self.file.seek(size)

    def need(self, count: int) -> None:
        """Raise ApiException if there is no room for `count` bytes more."""
        free = shutil.disk_usage(self.path.parent).free
        if count > free:
            raise ApiException(0, f"{self.path.parent} has {free} bytes left, and {count} are to come")

    def move_to(self, path: str) -> None:
        """Give the complete file its name. What was there under that name is replaced at once."""
        with contextlib.suppress(OSError):
            self._notes_path.unlink(missing_ok=True)
        os.fsync(self._fd)
        if fcntl is None:
            self.file.close()  # Windows moves no open file
        os.replace(self.path, path)

    def close(self) -> None:
        """Leave the beginning for the next call, and nothing where there is none or it is of no use."""
        if self.file.closed:
            return
        useless = self.size == 0 or self.validator is None
        with contextlib.suppress(OSError):
            if useless and os.path.samestat(os.fstat(self._fd), os.stat(self.path)):
                self.forget()
                self.path.unlink()
        self.file.close()


def _read_plain(path: Path) -> bytes:
    """Return what is in the notes, waiting for nobody. Raises OSError where somebody else has put a link there."""
    with open(os.open(path, os.O_RDONLY | _CAREFUL), "rb") as file:
        return file.read(_LONGEST_NOTES)


def _is_sendable(validator: str) -> bool:
    """Say whether a header can carry it back."""
    return validator.isprintable() and len(validator) <= _LONGEST_VALIDATOR and max(validator, default="") <= "\xff"


def _validator(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the strong validator of an answer: a date is one only if the file is older than the answer."""
    etag, modified = headers.get("ETag", ""), headers.get("Last-Modified", "")
    if etag:
        return {"etag": etag} if not etag.startswith("W/") and _is_sendable(etag) else {}
    seconds, now = http_date(modified), http_date(headers.get("Date", ""))
    if seconds is None or seconds >= (time.time() if now is None else now):
        return {}
    return {"last_modified": modified}
