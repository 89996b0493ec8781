"""Names in references: what was stored before an object was renamed names it as it is called now."""

from __future__ import annotations

from typing import Any

from ._memory import Memory


class Renames:
    """The objects that have had another name. The lock of the store guards it; each is noted in the memory."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._objects: dict[str, tuple[str, str]] = {}  # by their paths: the collection's path and the id

    def restore(self) -> None:
        """Take over what an earlier process has noted."""
        self._objects = {item: (value["path"], value["id"]) for item, value, _ in self._memory.noted("renamed")}

    def clear(self) -> None:
        """Forget all of them."""
        self._objects.clear()
        self._memory.strike_all("renamed")

    def note(self, item: str, path: str, object_id: str) -> None:
        """An object has got another name."""
        if item not in self._objects:
            self._objects[item] = (path, object_id)
            self._memory.note("renamed", item, {"path": path, "id": object_id})

    def shown(self, value: Any) -> Any:
        """A value with the present names in its references; the same one as long as nothing was renamed."""
        return self._named(value) if self._objects else value

    def _named(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._named(one) for one in value]
        if not isinstance(value, dict):
            return value
        shown = {name: self._named(one) for name, one in value.items()}
        place = self._objects.get(str(value.get("selfUri")))
        if place is not None and "name" in value:
            path, object_id = place
            shown["name"] = self._memory.collection(path).get(object_id, value).get("name", value["name"])
        return shown
