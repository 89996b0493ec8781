"""Bulk operations on what is stored: add, update, remove and read several, each with its own result.

Which collection is meant, and what is done, follows from the path and the method:

    POST   /things/bulk/add            POST   /things/bulkadd          (update, remove and retrieve likewise)
    POST   /x/bulk/things/add          POST   /x/bulk/things           reads them, `unresolved` likewise
    PATCH  /things/bulk                changes those that `thingIds` names, all by the same `properties`
    DELETE /things/bulk?id=1,2         GET    /things/bulk?id=1,2

    GET    /things/bulk/contexts?contextId=1,2                         reads those with one of these values

Where there is no collection `/x/things` it is all those below the objects of x: `/x/contacts/{contactId}/things`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .._answer import Answer
from .._definition import Definition, JsonObject
from .._errors import ApiError, not_found
from .._job_kinds import starts_of
from .._pages import listing_of
from .._resources import Collection, resources_of
from . import Handler, family

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_PATH = re.compile(r"(?P<above>.*?)/(?P<name>[^/{}]+)/?bulk/?(?P<action>add|update|remove|retrieve)?")
_INNER = re.compile(r"(?P<above>.*?)/bulk/(?P<name>[^/{}]+)(/(?P<action>add|update|remove|unresolved))?")
_BY_METHOD = {"GET": "retrieve", "POST": "retrieve", "PATCH": "update", "DELETE": "remove"}


@family
def bulk_routes(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every bulk operation whose collection is stored."""
    collections = resources_of(definition).collections
    jobs = {operation.path for operation, _ in starts_of(definition)}
    for path, operations in definition.operations.items():
        if path in jobs or "bulk" not in path:
            continue
        for match in (pattern.fullmatch(path) for pattern in (_PATH, _INNER)):
            if match is None:
                continue
            above, name = match["above"], match["name"]
            nested = tuple(one for one in collections if _is_below(one, above, name))
            if f"{above}/{name}" in collections or nested:
                for method in operations.keys() & _BY_METHOD.keys():
                    action = match["action"] or _BY_METHOD[method]
                    key = _key_of(collections.get(f"{above}/{name}"))
                    yield f"{method} {path}", Bulk(above.count("/"), name, action, nested, key)


@family
def by_field(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every bulk operation that reads objects of a stored collection by another field than their id."""
    collections = resources_of(definition).collections
    for path, operations in definition.operations.items():
        above, _, name = path.partition("/bulk/")
        collection, get = collections.get(above), operations.get("GET")
        field = f"{name.removesuffix('s')}Id"
        if collection is not None and get is not None and field in get.parameter_names:
            yield f"GET {path}", _ByField(above, field)


@dataclass(frozen=True)
class _ByField:
    above: str
    field: str

    def __call__(self, call: Call, store: Store) -> object:
        if store.invent:
            return store.replies.sample(call)
        wanted = call.query[self.field]
        found = [one for one in store.objects(self.above) if one.get(self.field) in wanted]
        return Answer(store.replies.all_of(call, found), "stored")


def _key_of(collection: Collection | None) -> str:
    """How requests name an object where they do not say `id`: by the parameter of its path."""
    return ((collection and collection.item_path) or "").rpartition("/")[2].strip("{}")


def _is_below(path: str, above: str, name: str) -> bool:
    """True for `/x/contacts/{contactId}/notes`, which belongs to the notes of x."""
    if not path.startswith(f"{above}/"):
        return False
    parts = path.removeprefix(f"{above}/").split("/")
    return len(parts) == 3 and parts[1].startswith("{") and parts[2] == name


@dataclass(frozen=True)
class Bulk:
    """One bulk operation.

    `depth` is the number of segments above the collection, `nested` the templates below objects, `key` the field that
    may stand for `id`.
    """

    depth: int
    name: str
    action: str
    nested: tuple[str, ...]
    key: str

    def __call__(self, call: Call, store: Store) -> object:
        if store.invent:
            return store.replies.sample(call)
        store.check_parents(call)
        schema = call.operation.response_schema
        shape = store.definition.resolve(schema or {})
        if "results" in shape.get("properties", {}):
            results = [self._result(call, store, one) for one in _elements(call)]
            wrong = [index for index, result in enumerate(results) if not result["success"]]
            said = {"results": results, "errorCount": len(wrong), "errorIndexes": wrong}
            return Answer(store.replies.of(call, said), "stored")
        done = [entity for one in _elements(call) if (entity := self._done(call, store, one)) is not None]
        if schema is None:
            return Answer(None, "stored")
        if shape.get("type") == "array":
            return Answer(store.replies.all_of(call, done), "stored")
        listing = listing_of(store.definition, schema)
        if listing is not None:
            fitting = [store.replies.fit(listing.entity_schema, one, call) for one in done]
            return Answer(store.replies.page(call, fitting), "stored")
        return Answer(store.replies.of(call, {"entities": done}), "stored")

    def _done(self, call: Call, store: Store, data: JsonObject) -> JsonObject | None:
        """The object; None for one that is not there, which a listing leaves out."""
        try:
            return self._do(call, store, data)
        except ApiError as error:
            if error.status == 404:
                return None
            raise

    def _result(self, call: Call, store: Store, data: JsonObject) -> JsonObject:
        object_id = self._id(data)
        try:
            entity = self._do(call, store, data)
        except ApiError as error:
            detail = {"id": object_id, "status": error.status, "code": error.code, "message": error.message}
            return {"id": object_id, "success": False, "errorDetail": detail, "error": detail}
        if self.action == "remove":
            return {"id": object_id, "success": True}
        return {"id": str(entity.get("id")), "success": True, "entity": entity}

    def _do(self, call: Call, store: Store, data: JsonObject) -> JsonObject:
        if self.action == "add":
            fields = {name: value for name, value in data.items() if name != "id"}
            return store.add(self._place_for(call, store, data), fields)
        object_id = self._id(data)
        path = next((one for one in self._places(call, store) if store.knows(one, object_id)), None)
        if path is None:
            raise not_found()
        entity = store.find(path, object_id)
        if self.action == "update":
            return store.change(path, object_id, data)
        if self.action == "remove":
            store.memory.remove(path, object_id)
            store.memory.mark_deleted(f"{path}/{quote(object_id, safe='')}")
            singular = f"{self.name.removesuffix('s')}Id"  # some answers name it so
            return {**entity, singular: object_id}
        return entity

    def _id(self, data: JsonObject) -> str:
        return str(data.get("id") or data.get(self.key))

    def _above(self, call: Call) -> str:
        return "/".join(call.path.split("/")[: self.depth + 1])

    def _places(self, call: Call, store: Store) -> Iterator[str]:
        """The collections in which the objects may be."""
        above = self._above(call)
        yield f"{above}/{self.name}"
        if self.nested:
            yield from [path for path in store.memory.collections() if _is_nested(path, above, self.name)]

    def _place_for(self, call: Call, store: Store, data: JsonObject) -> str:
        """The collection that a new object belongs to: below the object that it names, where it is of one.

        Raises ApiError: 404 where it names none that is there.
        """
        above = self._above(call)
        if not self.nested:
            return f"{above}/{self.name}"
        owner = str(data.get("entityId"))
        for template in self.nested:
            parent = template.rpartition("/{")[0]
            if store.knows(parent, owner):
                return f"{parent}/{quote(owner, safe='')}/{self.name}"
        raise not_found()


def _is_nested(path: str, above: str, name: str) -> bool:
    return path.startswith(f"{above}/") and path.endswith(f"/{name}") and path.count("/") == above.count("/") + 3


def _elements(call: Call) -> list[JsonObject]:
    """What the request names, each as an object with its id."""
    body: Any = call.body if call.has_body else call.query.get("id") or ()
    same: JsonObject = {}
    if isinstance(body, dict):
        same = body["properties"] if isinstance(body.get("properties"), dict) else {}
        listed = (name for name in body if name in ("entities", "ids") or name.endswith("Ids"))
        name = next(listed, None) or next((name for name in body if isinstance(body[name], list)), None)
        body = body[name] if name else []
    body = body if isinstance(body, (list, tuple)) else [body]
    return [one if isinstance(one, dict) else {**same, "id": one} for one in body]
