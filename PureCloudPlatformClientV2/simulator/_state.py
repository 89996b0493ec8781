"""A memory that outlives the process: a SQLite file, written with each request, one transaction for each.

Whatever is answered is in the file before the answer leaves, and a process that is killed in the middle of a request
leaves all of its changes or none. Only one process has the file at a time.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ._memory import Memory

_FORMAT = "1"
_TABLES = """
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS collections (path TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS objects (
    position INTEGER PRIMARY KEY, path TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (path, id)
);
CREATE TABLE IF NOT EXISTS singletons (path TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS deleted (path TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS things (
    position INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, content BLOB NOT NULL,
    UNIQUE (kind, key)
);
"""
_WRITE = (
    "INSERT INTO objects (path, id, value) VALUES (?, ?, ?) ON CONFLICT (path, id) DO UPDATE SET value = excluded.value"
)
_NOTE = (
    "INSERT INTO things (kind, key, value, content) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value, content = excluded.content"
)


class StateError(ValueError):
    """The file cannot hold the state of a simulator; the message names it and the reason."""


class DurableMemory(Memory):
    """A memory whose changes wait for `commit`, which writes them together. Used under the lock of the store.

    The store commits before it gives its lock away: written later, the changes of two requests could change places.

    Raises StateError: the file is no state of a simulator, or another process has it.
    """

    def __init__(self, path: str | Path) -> None:
        super().__init__()
        self._changes: list[tuple[str, tuple[Any, ...]]] = []
        self._path = Path(path)
        try:
            self._file = _open(self._path)
        except sqlite3.Error as error:
            raise StateError(f"{path}: cannot be used as the state of a simulator: {error}") from error
        self._began = False

    def fact(self, name: str) -> str | None:
        """What the file says under a name."""
        row = self._file.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def write_fact(self, name: str, value: str) -> None:
        """Write a line of its own into the file, with the next commit."""
        self._change("INSERT OR REPLACE INTO facts VALUES (?, ?)", name, value)

    def begin(self) -> None:
        """Take over what the file holds, in place of everything that is there; a new file begins with what is there."""
        self._began = True
        if self.fact("created") is None:
            return
        super().clear()
        self._changes.clear()
        self._created = int(self.fact("created") or 0)
        for (path,) in self._file.execute("SELECT path FROM collections"):
            self._collections[path] = {}
        for path, object_id, value in self._file.execute("SELECT path, id, value FROM objects ORDER BY position"):
            self._collections.setdefault(path, {})[object_id] = json.loads(value)
        for path, value in self._file.execute("SELECT path, value FROM singletons"):
            self._singletons[path] = json.loads(value)
        self._deleted.update(path for (path,) in self._file.execute("SELECT path FROM deleted"))

    def commit(self) -> None:
        """Write what has changed, all of it or nothing."""
        if not self._changes or not self._began:
            return  # a number alone that was given out is no change: its object would be one
        changes, self._changes = self._changes, []
        self._file.execute("BEGIN IMMEDIATE")
        try:
            for sql, values in changes:
                self._file.execute(sql, values)
            self._file.execute("INSERT OR REPLACE INTO facts VALUES ('created', ?)", (str(self._created),))
            self._file.execute("COMMIT")
        except sqlite3.Error:
            self._file.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Write what is left and close the file; calling it twice does no harm."""
        try:
            self.commit()
        except sqlite3.ProgrammingError:
            return  # closed before
        self._file.close()

    def note(self, kind: str, key: str, value: dict[str, Any] | None, content: bytes = b"") -> None:
        """Write a thing down for the next process; None strikes it out."""
        if value is None:
            self._change("DELETE FROM things WHERE kind = ? AND key = ?", kind, key)
        else:
            self._change(_NOTE, kind, key, _json(value), content)

    def strike_all(self, kind: str) -> None:
        """Strike out all things of a kind."""
        self._change("DELETE FROM things WHERE kind = ?", kind)

    def noted(self, kind: str) -> Iterator[tuple[str, dict[str, Any], bytes]]:
        """The things of a kind in the file, in their order: key, value, content."""
        sql = "SELECT key, value, content FROM things WHERE kind = ? ORDER BY position"
        for key, value, content in self._file.execute(sql, (kind,)).fetchall():
            yield key, json.loads(value), content

    def _change(self, sql: str, *values: Any) -> None:
        self._changes.append((sql, values))

    def start(self, path: str, objects: dict[str, dict[str, Any]]) -> None:
        """Give a collection its content, in place of what it had."""
        super().start(path, objects)
        self._change("INSERT OR IGNORE INTO collections VALUES (?)", path)
        self._change("DELETE FROM objects WHERE path = ?", path)
        for object_id, value in objects.items():
            self._change(_WRITE, path, object_id, _json(value))

    def write(self, path: str, object_id: str, value: dict[str, Any]) -> None:
        """Store an object in a collection."""
        if not self.has(path):
            self._change("INSERT OR IGNORE INTO collections VALUES (?)", path)
        super().write(path, object_id, value)
        self._change(_WRITE, path, object_id, _json(value))

    def remove(self, path: str, object_id: str) -> None:
        """Forget an object, if it is there."""
        super().remove(path, object_id)
        self._change("DELETE FROM objects WHERE path = ? AND id = ?", path, object_id)

    def clear(self) -> None:
        """Forget everything, and begin to count anew."""
        super().clear()
        for table in ("collections", "objects", "singletons", "deleted"):
            self._change(f"DELETE FROM {table}")

    def write_singleton(self, path: str, value: Any) -> None:
        """Store the value of a path, which is then no longer deleted."""
        super().write_singleton(path, value)
        self._change("INSERT OR REPLACE INTO singletons VALUES (?, ?)", path, _json(value))
        self._change("DELETE FROM deleted WHERE path = ?", path)

    def remove_singleton(self, path: str) -> None:
        """Forget the value of a path, if there is one."""
        super().remove_singleton(path)
        self._change("DELETE FROM singletons WHERE path = ?", path)

    def mark_deleted(self, path: str, deleted: bool = True) -> None:
        """Remember that what stood at a path was deleted, or that it is back."""
        super().mark_deleted(path, deleted)
        sql = "INSERT OR IGNORE INTO deleted VALUES (?)" if deleted else "DELETE FROM deleted WHERE path = ?"
        self._change(sql, path)


def _json(value: Mapping[str, Any] | Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def _open(path: Path) -> sqlite3.Connection:
    # The file holds the secret of the OAuth client.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    file = sqlite3.connect(path, timeout=1, isolation_level=None, check_same_thread=False)
    try:
        file.execute("PRAGMA locking_mode = EXCLUSIVE")
        file.execute("PRAGMA journal_mode = WAL")
        file.execute("PRAGMA synchronous = NORMAL")
        file.executescript(f"BEGIN IMMEDIATE; {_TABLES} COMMIT;")
        row = file.execute("SELECT value FROM facts WHERE name = 'format'").fetchone()
        if row is not None and row[0] != _FORMAT:
            raise StateError(f"{path}: written by another release (format {row[0]}, this one knows {_FORMAT})")
        file.execute("INSERT OR IGNORE INTO facts VALUES ('format', ?)", (_FORMAT,))
    except BaseException:
        file.close()
        raise
    return file
