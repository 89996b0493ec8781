"""What the simulated platform remembers, and how operations read and change it.

Stored objects are never changed in place: a change stores a new object, so an answer can be written without the lock.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any
from urllib.parse import quote, unquote

from ._definition import Definition, JsonObject, Operation
from ._errors import not_found
from ._pages import Listing, listing_of, page, select
from ._resources import Collection, concrete, resources_of
from ._samples import Samples, stable_id
from ._schema import Validators
from ._validation import Call

_SAMPLES_IN_A_LISTING = 3


class Store:
    """The state of one simulator. `invent` answers unknown items of created collections with a sample, not a 404."""

    def __init__(self, definition: Definition, validators: Validators, *, invent: bool) -> None:
        self._definition = definition
        self._resources = resources_of(definition)
        self._samples = Samples(definition, validators)
        self._validators = validators
        self._invent = invent
        self._lock = threading.RLock()
        self._entities: dict[str, dict[str, JsonObject]] = {}
        self._singles: dict[str, Any] = {}
        self._deleted: set[str] = set()
        self._created = 0

    def answer(self, call: Call) -> Any:
        """Carry out an operation; the result fits its response schema (None where it has none).

        Raises:
            ApiError: 404 for what is not there, 400 for paging that makes no sense.
        """
        operation = call.operation
        path = concrete(operation.path, dict(call.path_values))
        with self._lock:
            collection = self._resources.collections.get(operation.path)
            if collection is not None:
                return self._on_collection(call, path, collection)
            collection = self._resources.items.get(operation.path)
            if collection is not None:
                return self._on_item(call, path, collection)
            return self._on_single(call, path)

    def put(self, path: str, value: Any) -> None:
        """Make a GET of a concrete path answer with this value; for facts that a simulator starts with."""
        with self._lock:
            self._singles[path] = value

    def add(self, path: str, collection: Collection, data: JsonObject) -> JsonObject:
        """Create an entity in the collection at a concrete path, filled from `data` wherever it fits."""
        with self._lock:
            self._created += 1
            given = data.get(collection.key) if collection.key and collection.body_gives_key else None
            entity_id = str(given) if given is not None else stable_id(f"{path}#{self._created}")
            item = f"{path}/{quote(entity_id, safe='')}"
            entity = self._entity(collection, data, entity_id, item, None)
            self._all(path, collection)[entity_id] = entity
            self._deleted.discard(item)
            return entity

    # Collections

    def _on_collection(self, call: Call, path: str, collection: Collection) -> Any:
        method, operation = call.operation.method, call.operation
        body = call.body if call.has_body else {}
        if method == "GET" and collection.listing is not None:
            entities = select(list(self._all(path, collection).values()), call.query)
            return self._page(collection.listing, call, path, [self._as(collection, e) for e in entities])
        if method == "DELETE":
            self._all(path, collection).clear()
        elif method == "PUT" and isinstance(body, list):
            self._all(path, collection).clear()
            self._add_many(call, path, collection)
        elif method == "POST" and isinstance(body, dict) and collection.item_path and not self._lists(operation):
            created = self.add(path, collection, body)
            return self._reply(operation, {**body, **created}, created, collection.entity_schema, path)
        elif method == "POST" and collection.listing is not None:
            self._add_many(call, path, collection)
        return self._sample_answer(call, path)

    def _add_many(self, call: Call, path: str, collection: Collection) -> None:
        """Bodies that name several members: an array of objects or ids, or an object with a field like `memberIds`."""
        body = call.body
        if isinstance(body, dict):
            lists = [value for name, value in body.items() if name.endswith("Ids") and isinstance(value, list)]
            body = lists[0] if len(lists) == 1 else [body]
        for element in body if isinstance(body, list) else []:
            data = element if isinstance(element, dict) else {"id": element}
            if str(data.get("id")) in self._all(path, collection) and call.query.get("delete"):
                del self._all(path, collection)[str(data["id"])]
            elif not call.query.get("delete"):
                entity_id = str(data.get("id") or stable_id(f"{path}#{len(self._all(path, collection))}"))
                item = f"{path}/{quote(entity_id, safe='')}"
                self._all(path, collection)[entity_id] = self._entity(collection, data, entity_id, item, None)

    def _all(self, path: str, collection: Collection) -> dict[str, JsonObject]:
        entities = self._entities.get(path)
        if entities is None:
            entities = self._entities[path] = {}
            post = self._definition.operation("POST", collection.path)
            for index in range(0 if post else _SAMPLES_IN_A_LISTING):
                entity_id = stable_id(f"{path}#{index}")
                entities[entity_id] = self._item_sample(collection, f"{path}/{entity_id}", entity_id)
        return entities

    def _as(self, collection: Collection, entity: JsonObject) -> Any:
        """An entity as the listing shows it, whose schema may be smaller than that of the item."""
        if collection.listing is None or collection.listing.entity_schema == collection.entity_schema:
            return entity
        return self._samples.shaped(collection.listing.entity_schema, entity, str(entity.get("id")))

    # Items

    def _on_item(self, call: Call, path: str, collection: Collection) -> Any:
        operation, method = call.operation, call.operation.method
        above, _, last = path.rpartition("/")
        entities, entity_id = self._all(above, collection), unquote(last)
        entity = entities.get(entity_id)
        if entity is None:
            unknown = collection.created_by_post and not self._invent
            if unknown or (path in self._deleted and method != "PUT"):
                raise not_found()
            entity = self._item_sample(collection, path, entity_id)
        if method == "DELETE":
            entities.pop(entity_id, None)
            self._deleted.add(path)
            return self._sample_answer(call, path)
        if method in ("PUT", "PATCH") and isinstance(call.body, dict):
            data = self._merged(operation, entity, call.body)
            entity = entities[entity_id] = self._entity(collection, data, entity_id, path, entity)
            self._deleted.discard(path)
        if method == "POST":
            return self._sample_answer(call, path)
        return self._reply(operation, entity, entity, collection.entity_schema, path)

    def _merged(self, operation: Operation, old: JsonObject, body: JsonObject) -> JsonObject:
        """PATCH keeps what the body does not name; PUT only what a body cannot name. A null clears the field."""
        if operation.method == "PUT" and operation.body_schema is not None:
            settable = self._definition.resolve(operation.body_schema).get("properties", {})
            old = {name: value for name, value in old.items() if name not in settable}
        return {name: value for name, value in {**old, **body}.items() if value is not None}

    def _entity(
        self, collection: Collection, data: JsonObject, entity_id: str, item: str, old: JsonObject | None
    ) -> JsonObject:
        """An entity with the fields that the platform sets itself."""
        entity: JsonObject = self._samples.shaped(collection.entity_schema, data, item)
        properties = self._definition.resolve(collection.entity_schema).get("properties", {})
        now = datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        own: JsonObject = {"selfUri": item, "dateModified": now}
        if collection.key:
            own[collection.key] = entity_id
        own["dateCreated"] = (old or {}).get("dateCreated", now)
        own["version"] = _next_version(old)
        if "active" in properties.get("state", {}).get("enum", ()):
            own["state"] = entity.get("state", "active")
        for name, value in own.items():
            rule = properties.get(name)
            value = str(value) if rule and rule.get("type") == "string" else value
            if rule is not None and self._validators.fits(rule, value):
                entity[name] = value
        return {name: entity[name] for name in properties if name in entity}

    def _item_sample(self, collection: Collection, path: str, entity_id: str) -> JsonObject:
        entity: JsonObject = self._samples.value(collection.entity_schema, path)
        properties = self._definition.resolve(collection.entity_schema).get("properties", {})
        for name, value in ((collection.key or "", entity_id), ("selfUri", path)):
            if name in properties and self._definition.resolve(properties[name]).get("type") == "string":
                entity[name] = value
        return entity

    # Everything else

    def _on_single(self, call: Call, path: str) -> Any:
        operation, method = call.operation, call.operation.method
        get = self._definition.operation("GET", operation.path)
        if method == "GET":
            if path in self._deleted:
                raise not_found()
            return self._kept(call, path)
        if method == "DELETE" and get is not None:
            self._singles.pop(path, None)
            self._deleted.add(path)
        elif get is not None and get.response_schema is not None and isinstance(call.body, dict):
            remembers = method in ("PUT", "PATCH") or get.response_schema == operation.response_schema
            if remembers and not self._lists(get):
                old = self._singles.get(path)
                data = {**(old if isinstance(old, dict) else {}), **call.body} if method == "PATCH" else call.body
                base = self._samples.value(get.response_schema, path)
                kept = self._samples.shaped(get.response_schema, data, path)
                if isinstance(base, dict) and isinstance(kept, dict):
                    kept = {**base, **kept, **_bumped(base, old)}
                self._singles[path] = kept
                self._deleted.discard(path)
                return self._reply(operation, kept, kept, get.response_schema, path)
        return self._sample_answer(call, path)

    def _kept(self, call: Call, path: str) -> Any:
        if path not in self._singles:
            return self._sample_answer(call, path)
        value = self._singles[path]
        listing = listing_of(self._definition, call.operation.response_schema)
        return self._page(listing, call, path, value) if listing and isinstance(value, list) else value

    def _lists(self, operation: Operation) -> bool:
        return listing_of(self._definition, operation.response_schema) is not None

    def _reply(self, operation: Operation, data: JsonObject, same: Any, same_schema: JsonObject, path: str) -> Any:
        """`same` where the operation answers with that schema, else an object of its own schema made from `data`."""
        if operation.response_schema is None:
            return None
        if operation.response_schema == same_schema:
            return same
        return self._samples.shaped(operation.response_schema, data, path)

    def _sample_answer(self, call: Call, path: str) -> Any:
        schema = call.operation.response_schema
        if schema is None:
            return None
        listing = listing_of(self._definition, schema)
        if listing is not None:
            # Plain values would all be the same one.
            is_object = self._definition.resolve(listing.entity_schema).get("type", "object") == "object"
            count = _SAMPLES_IN_A_LISTING if is_object else 1
            entities = [self._samples.value(listing.entity_schema, f"{path}/{i}") for i in range(count)]
            return self._page(listing, call, path, entities)
        sample = self._samples.value(schema, path)
        if isinstance(sample, dict) and isinstance(call.body, dict):
            sample.update(self._samples.shaped(schema, call.body, path))
        return sample

    def _page(self, listing: Listing, call: Call, path: str, entities: list[Any]) -> Any:
        """The page, completed with whatever else its schema requires."""
        query = call.query
        if isinstance(call.body, dict):  # searches carry their paging in the body
            query = {**query, **{k: v for k, v in call.body.items() if k in ("pageSize", "pageNumber", "cursor") and v}}
        result = page(listing, call.operation, path, query, call.raw_query, entities)
        schema = call.operation.response_schema
        if not isinstance(result, dict) or schema is None:
            return result
        required = self._definition.resolve(schema).get("required", ())
        if all(name in result for name in required):
            return result
        return {**self._samples.least(schema, path), **result}


def _next_version(old: Mapping[str, Any] | None) -> int:
    version = (old or {}).get("version", 0)
    return int(version) + 1 if str(version).isdigit() else 1


def _bumped(base: Mapping[str, Any], old: object) -> JsonObject:
    """The next version of a single object, if it carries a version number."""
    if not isinstance(base.get("version"), int):
        return {}
    return {"version": _next_version(old if isinstance(old, dict) else base)}
