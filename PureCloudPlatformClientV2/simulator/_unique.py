"""Values that only one object of a collection may have, such as a user's e-mail address."""

from __future__ import annotations

from ._definition import JsonObject
from ._errors import conflict
from ._memory import Memory
from ._rules import UNIQUE_FIELDS


class UniqueValues:
    """Finds the present holder of a value without going through the collection. The lock of the store guards it."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._holders: dict[str, dict[str, str]] = {}

    def claim(self, path: str, template: str, object_id: str, value: JsonObject) -> None:
        """Note the object as holder of its value.

        Raises ApiError: 409, another object of the collection has this value.
        """
        field = UNIQUE_FIELDS.get(template)
        text = value.get(field) if field else None
        if field is None or not isinstance(text, str) or not text:
            return
        objects = self._memory.collection(path)
        holders = self._holders.get(path)
        if holders is None:
            holders = self._holders[path] = {str(one.get(field)).casefold(): key for key, one in objects.items()}
        holder = holders.get(text.casefold())
        present = objects.get(holder) if holder is not None else None
        # A holder that was deleted or renamed meanwhile holds nothing.
        if holder != object_id and present is not None and str(present.get(field)).casefold() == text.casefold():
            raise conflict(f"There is already an object with this {field}.", field)
        holders[text.casefold()] = object_id
