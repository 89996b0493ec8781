"""What a simulator remembers: objects in collections, single values, deleted paths. One writer's door for each.

Nothing here takes a lock: the store does. Objects are never changed in place: a change writes a new object, so that an
answer can be written without the lock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ._definition import JsonObject


class Memory:
    """Everything under concrete, encoded paths: `/api/v2/users` holds users by their decoded ids."""

    def __init__(self) -> None:
        self._collections: dict[str, dict[str, JsonObject]] = {}
        self._listed: dict[str, list[JsonObject]] = {}  # what `objects` gave, until the collection changes
        self._active: dict[str, list[JsonObject]] = {}  # the same of `active_objects`
        self._singletons: dict[str, Any] = {}
        self._deleted: set[str] = set()
        self._created = 0

    def commit(self) -> None:
        """Make what was changed last; nothing to do for a memory that ends with its process."""

    def close(self) -> None:
        """Give back what the memory holds beside its objects."""

    def note(self, kind: str, key: str, value: JsonObject | None, content: bytes = b"") -> None:
        """Write down a thing that is no object (a job, a token) for the next process; None strikes it out.

        Here nothing has to be done: whoever notes a thing has it, and there is no next process.
        """

    def strike_all(self, kind: str) -> None:
        """Strike out all things of a kind."""

    def noted(self, kind: str) -> Iterable[tuple[str, JsonObject, bytes]]:
        """The things of a kind that an earlier process has left, in their order: key, value, content."""
        return ()

    def next_number(self) -> int:
        """Counts created objects; their ids are made of it."""
        self._created += 1
        return self._created

    def has(self, path: str) -> bool:
        """True when a collection was read or written before."""
        return path in self._collections

    def collection(self, path: str) -> Mapping[str, JsonObject]:
        """The objects of a collection, in the order of their creation; not to be changed."""
        return self._collections.get(path, {})

    def objects(self, path: str) -> list[JsonObject]:
        """The same as a list, which is one and the same until the collection changes: a page costs what is on it."""
        listed = self._listed.get(path)
        if listed is None:
            listed = self._listed[path] = list(self.collection(path).values())
        return listed

    def active_objects(self, path: str) -> list[JsonObject]:
        """Those of them whose state is active, or that have none; the same list until the collection changes, too."""
        active = self._active.get(path)
        if active is None:
            active = [one for one in self.objects(path) if str(one.get("state", "active")).casefold() == "active"]
            self._active[path] = active
        return active

    def collections(self) -> Mapping[str, Mapping[str, JsonObject]]:
        """Every collection by its path; not to be changed."""
        return self._collections

    def start(self, path: str, objects: dict[str, JsonObject]) -> None:
        """Give a collection its content, in place of what it had."""
        self._collections[path] = objects
        self._changed(path)

    def write(self, path: str, object_id: str, value: JsonObject) -> None:
        """Store an object in a collection."""
        self._collections.setdefault(path, {})[object_id] = value
        self._changed(path)

    def remove(self, path: str, object_id: str) -> None:
        """Forget an object, if it is there."""
        self._collections.get(path, {}).pop(object_id, None)
        self._changed(path)

    def _changed(self, path: str) -> None:
        self._listed.pop(path, None)
        self._active.pop(path, None)

    def singletons(self) -> Mapping[str, Any]:
        """Every single value by its path; not to be changed."""
        return self._singletons

    def clear(self) -> None:
        """Forget everything, and begin to count anew."""
        self._collections.clear()
        self._listed.clear()
        self._active.clear()
        self._singletons.clear()
        self._deleted.clear()
        self._created = 0

    def has_singleton(self, path: str) -> bool:
        """True when a value was stored at a path."""
        return path in self._singletons

    def singleton(self, path: str) -> Any:
        """The value stored at a path, or None."""
        return self._singletons.get(path)

    def write_singleton(self, path: str, value: Any) -> None:
        """Store the value of a path, which is then no longer deleted."""
        self._singletons[path] = value
        self._deleted.discard(path)

    def remove_singleton(self, path: str) -> None:
        """Forget the value of a path, if there is one."""
        self._singletons.pop(path, None)

    def is_deleted(self, path: str) -> bool:
        """True for a path that was deleted and not written since."""
        return path in self._deleted

    def mark_deleted(self, path: str, deleted: bool = True) -> None:
        """Remember that what stood at a path was deleted, or that it is back."""
        (self._deleted.add if deleted else self._deleted.discard)(path)
