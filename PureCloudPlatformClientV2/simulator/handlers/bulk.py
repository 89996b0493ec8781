"""Bulk changes of external contacts and the like: add, update, remove and read several, each with its own result."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._definition import Definition, JsonObject
from .._errors import ApiError
from .._resources import resources_of
from . import Handler, family

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_ACTIONS = ("add", "update", "remove")


@family
def bulk_routes(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """`POST /x/bulk/things/add` and its like, for things that can be posted to `/x/things`."""
    collections = resources_of(definition).collections
    for path in definition.operations:
        above, bulk, rest = path.partition("/bulk/")
        name, _, action = rest.partition("/")
        if bulk and f"{above}/{name}" in collections and (action in _ACTIONS or not action):
            yield f"POST {path}", _Bulk(f"{above}/{name}", action)


@dataclass(frozen=True)
class _Bulk:
    path: str
    action: str

    def __call__(self, call: Call, store: Store) -> object:
        if store.invent:
            return store.replies.sample(call)
        results = [self._one(store, element) for element in call.body.get("entities") or ()]
        wrong = [index for index, result in enumerate(results) if not result["success"]]
        return store.replies.of(call, {"results": results, "errorCount": len(wrong), "errorIndexes": wrong})

    def _one(self, store: Store, element: Any) -> JsonObject:
        data = element if isinstance(element, dict) else {"id": element}
        object_id = str(data.get("id"))
        try:
            if self.action == "add":
                entity = store.add(self.path, {name: value for name, value in data.items() if name != "id"})
            elif self.action == "update":
                entity = store.change(self.path, object_id, data)
            else:
                entity = store.find(self.path, object_id)
            if self.action == "remove":
                store.memory.remove(self.path, object_id)
                store.memory.mark_deleted(f"{self.path}/{object_id}")
                return {"id": object_id, "success": True}
        except ApiError as error:
            detail = {"status": error.status, "code": error.code, "message": error.message}
            return {"id": object_id, "success": False, "errorDetail": detail}
        return {"id": str(entity.get("id")), "success": True, "entity": entity}
