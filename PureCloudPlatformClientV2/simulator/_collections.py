"""Collections and their items: how POST, GET, PUT, PATCH and DELETE read and change what is remembered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any
from urllib.parse import quote, unquote

from ._answer import Answer
from ._definition import Definition, JsonObject, Operation
from ._errors import bad_field, conflict, not_found
from ._expand import referred
from ._memory import Memory
from ._renames import Renames
from ._replies import SAMPLES_IN_A_LISTING, Replies
from ._resources import Collection, resources_of
from ._rules import COPIED_FIELDS, DEFAULT_FIELDS, INITIAL_FIELDS
from ._samples import Samples, stable_id
from ._selection import select
from ._unique import UniqueValues
from ._validation import Call
from ._validators import Validators

# A PUT without them leaves them as they are.
_KEPT_BY_PUT = frozenset({"id", "division", "createdBy"})
# What a reference tells of its object, where its schema has it.
_NAMES = ("name", "version", "selfUri")
HOME_DIVISION_ID = stable_id("/api/v2/authorization/divisions/home")
HOME_DIVISION = {
    "id": HOME_DIVISION_ID,
    "name": "Home",
    "selfUri": f"/api/v2/authorization/divisions/{HOME_DIVISION_ID}",
}


class Collections:
    """The conduct of paths that hold objects."""

    def __init__(
        self, memory: Memory, samples: Samples, replies: Replies, validators: Validators, definition: Definition,
        invent: bool,
    ) -> None:  # fmt: skip
        self._memory = memory
        self._samples = samples
        self._replies = replies
        self._validators = validators
        self._definition = definition
        self._invent = invent
        self._unique = UniqueValues(memory)
        self.renames = Renames(memory)
        self._resources = resources_of(definition)

    def forget_indexes(self) -> None:
        """Look everything up anew, for the memory was filled or emptied from outside."""
        self._unique = UniqueValues(self._memory)

    def answer(self, call: Call, collection: Collection) -> Answer:
        """Answer a request to the collection itself."""
        method, operation, path = call.operation.method, call.operation, call.path
        body = call.body if call.has_body else {}
        if method == "GET" and collection.listing is not None:
            self._begin(path, collection)
            return self.listing(call, collection, self._referred(collection, self._memory.objects(path)))
        if method == "DELETE":
            named = [ids for name, ids in call.query.items() if name.casefold().endswith(("id", "ids"))]
            for ids in named:
                for one in ids if isinstance(ids, list) else str(ids).split(","):
                    self._memory.remove(path, str(one))
            if not named:
                self._memory.start(path, {})
        elif method == "PUT" and isinstance(body, list):
            self._memory.start(path, {})
            self._add_many(call, collection)
        elif (
            method == "POST" and isinstance(body, dict) and collection.item_path and not self._replies.lists(operation)
        ):
            self._check_key(path, collection, body)
            created = self.add(path, collection, body)
            value = self._replies.like(operation, {**body, **created}, created, collection.entity_schema, path)
            return Answer(value, "stored")
        elif method == "POST" and (collection.listing is not None or isinstance(body, list)):
            added = self._add_many(call, collection)
            shown = self._definition.resolve(operation.response_schema or {})
            if added and shown.get("type") == "array" and shown.get("items") == collection.entity_schema:
                return Answer(added, "stored")
        return self._replies.sample(call)

    def _check_key(self, path: str, collection: Collection, body: JsonObject) -> None:
        """Two objects may not have one key that the request gives; one that is named by its id is given again."""
        given = body.get(collection.key) if collection.key not in (None, "id") and collection.body_gives_key else None
        if given is not None and str(given) in self._memory.collection(path) and not self._invent:
            raise conflict(f"There is already an object with this {collection.key}.", collection.key)

    def listing(self, call: Call, collection: Collection, entities: list[JsonObject]) -> Answer:
        """The page of these entities that the request selects."""
        chosen = select(self._definition, collection.entity_schema, entities, call)
        shown = self._replies.page(call, chosen, lambda one: self._listed(collection, one))
        return Answer(shown, "stored" if collection.created_by_post else "sample")

    def add(self, path: str, collection: Collection, data: JsonObject) -> JsonObject:
        """Create an entity in the collection at a concrete path, filled from `data` wherever it fits."""
        given = data.get(collection.key) if collection.key and collection.body_gives_key else None
        number = self._memory.next_number()
        entity_id = str(given) if given is not None else self._new_id(path, collection, number)
        rules = {target: data.get(source) for target, source in COPIED_FIELDS.get(collection.path, {}).items()}
        data = {**rules, **data, **INITIAL_FIELDS.get(collection.path, {})}
        return self.rewrite(path, collection, entity_id, data, None)

    def _new_id(self, path: str, collection: Collection, number: int) -> str:
        properties = self._definition.resolve(collection.entity_schema).get("properties", {})
        is_number = properties.get(collection.key, {}).get("type") == "integer"
        if is_number and collection.key == "version":
            return str(1 + max((int(one) for one in self._memory.collection(path) if one.isdecimal()), default=0))
        return str(number) if is_number else stable_id(f"{path}#{number}")

    def rewrite(
        self, path: str, collection: Collection, entity_id: str, data: JsonObject, old: JsonObject | None
    ) -> JsonObject:
        """Store an entity made of `data` in the place of `old`."""
        item = f"{path}/{quote(entity_id, safe='')}"
        if old is None:
            data = {**DEFAULT_FIELDS.get(collection.path, {}), **data}
        entity = self._entity(collection, self._completed(collection, data), entity_id, item, old)
        if not self._invent:
            self._unique.claim(path, collection.path, entity_id, entity)
        self._memory.write(path, entity_id, entity)
        self._memory.mark_deleted(item, False)
        if old is not None and old.get("name") != entity.get("name"):
            self.renames.note(item, path, entity_id)
        return entity

    def _completed(self, collection: Collection, data: JsonObject) -> JsonObject:
        """The data with what its references lack: `evaluator: {"id": ...}` is that user, by name."""
        properties = self._definition.resolve(collection.entity_schema).get("properties", {})
        more: JsonObject = {}
        for name, value in {**_linked(properties, data), **data}.items():
            rule = properties.get(name)
            if not rule or not isinstance(value, dict) or not value.get("id"):
                continue
            found = referred(self._memory, self._definition, name, rule, str(value["id"]))
            if not self._validators.fits(rule, value):
                more[name] = {**self._samples.conform(rule, found or {}, str(value["id"])), **value}
            elif found:
                named = {field: found[field] for field in _NAMES if field in found}
                more[name] = {**self._samples.conform(rule, {**named, **value}, str(value["id"])), **value}
        return {**data, **more}

    def all(self, path: str, collection: Collection) -> Mapping[str, JsonObject]:
        """What is in a collection."""
        self._begin(path, collection)
        return self._memory.collection(path)

    def _begin(self, path: str, collection: Collection) -> None:
        """See that a collection is there; one that nothing can be posted to has samples in it from the start."""
        if not self._memory.has(path):
            entities: dict[str, JsonObject] = {}
            post = self._definition.operation("POST", collection.path)
            for index in range(0 if post else SAMPLES_IN_A_LISTING):
                entity_id = stable_id(f"{path}#{index}")
                entities[entity_id] = self._item_sample(collection, f"{path}/{entity_id}", entity_id)
            self._memory.start(path, entities)

    def _add_many(self, call: Call, collection: Collection) -> list[JsonObject]:
        """Bodies that name several members: an array of objects or ids, or an object with a field like `memberIds`."""
        path, body, added = call.path, call.body, []
        if isinstance(body, dict):
            lists = [value for name, value in body.items() if name.endswith("Ids") and isinstance(value, list)]
            body = lists[0] if len(lists) == 1 else [body]
        source = self._resources.references.get(collection.path)
        known = None if source is None or self._invent else self._memory.collection(source)
        for index, element in enumerate(body if isinstance(body, list) else []):
            data = element if isinstance(element, dict) else {"id": element}
            if known is not None:
                if data.get("id") not in known:
                    raise bad_field(f"[{index}].id", "there is no such object")
                data = known[data["id"]]
            if call.query.get("delete"):
                self._memory.remove(path, str(data.get("id")))
            else:
                entity_id = str(data.get("id") or self._new_id(path, collection, self._memory.next_number()))
                added.append(self.rewrite(path, collection, entity_id, data, None))
        return added

    def _referred(self, collection: Collection, entities: list[JsonObject]) -> list[JsonObject]:
        """Where a collection only names objects of another one: these, as they are now, without those that are gone."""
        source = self._resources.references.get(collection.path)
        if source is None or self._invent:
            return entities
        known = self._memory.collection(source)
        return [known[one["id"]] for one in entities if one["id"] in known]

    def _listed(self, collection: Collection, entity: JsonObject) -> Any:
        """An entity as the listing shows it, whose schema may be smaller than that of the item."""
        if collection.listing is None or collection.listing.entity_schema == collection.entity_schema:
            return entity
        return self._samples.conform(collection.listing.entity_schema, entity, str(entity.get("id")))

    def answer_item(self, call: Call, collection: Collection) -> Answer:
        """Answer a request to one item."""
        operation, method, path = call.operation, call.operation.method, call.path
        above, _, last = path.rpartition("/")
        entities, entity_id = self.all(above, collection), unquote(last)
        entity = entities.get(entity_id)
        origin = "sample" if entity is None or not collection.created_by_post else "stored"
        if entity is None:
            unknown = collection.created_by_post and not self._invent
            if unknown or (self._memory.is_deleted(path) and method != "PUT"):
                raise not_found()
            entity = self._item_sample(collection, path, entity_id)
        if method == "DELETE":
            self._memory.remove(above, entity_id)
            self._memory.mark_deleted(path)
            shown = operation.response_schema is not None and operation.response_schema == collection.entity_schema
            return Answer(entity, "stored" if origin == "stored" else "sample") if shown else self._replies.sample(call)
        if method in ("PUT", "PATCH") and isinstance(call.body, dict):
            check_version(call.body, entity)
            data = self._merged(operation, entity, call.body)
            entity, origin = self.rewrite(above, collection, entity_id, data, entity), "stored"
        if method == "POST":
            return self._replies.sample(call)
        value = self._replies.like(operation, entity, entity, collection.entity_schema, path)
        return Answer(value, "stored" if origin == "stored" else "sample")

    def _merged(self, operation: Operation, old: JsonObject, body: JsonObject) -> JsonObject:
        """PATCH keeps what the body does not name; PUT only what a body cannot name. A null clears the field."""
        if operation.method == "PUT" and operation.body_schema is not None:
            settable = self._definition.resolve(operation.body_schema).get("properties", {})
            kept = _KEPT_BY_PUT | INITIAL_FIELDS.get(operation.path.rpartition("/")[0], {}).keys()
            old = {name: value for name, value in old.items() if name not in settable or name in kept}
            body = {name: value for name, value in body.items() if name not in kept or name == "division"}
        return {name: value for name, value in {**old, **body}.items() if value is not None}

    def _entity(
        self, collection: Collection, data: JsonObject, entity_id: str, item: str, old: JsonObject | None
    ) -> JsonObject:
        """An entity with the fields that the platform sets itself."""
        entity: JsonObject = self._samples.conform(collection.entity_schema, data, item)
        properties = self._definition.resolve(collection.entity_schema).get("properties", {})
        now = datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        own: JsonObject = {"selfUri": item, "dateModified": now, "version": next_version(old)}
        if collection.key:
            own |= {"id": entity_id, collection.key: entity_id}
        own["dateCreated"] = (old or {}).get("dateCreated", now)
        if "active" in properties.get("state", {}).get("enum", ()):
            own["state"] = entity.get("state", "active")
        own["division"] = entity.get("division", HOME_DIVISION)
        for name, value in own.items():
            rule = properties.get(name)
            value = _typed(rule, value)
            if rule is not None and self._validators.fits(rule, value):
                entity[name] = value
        return {name: entity[name] for name in properties if name in entity}

    def _item_sample(self, collection: Collection, path: str, entity_id: str) -> JsonObject:
        entity: JsonObject = self._samples.value(collection.entity_schema, path)
        properties = self._definition.resolve(collection.entity_schema).get("properties", {})
        for name, value in ((collection.key or "", entity_id), ("selfUri", path)):
            if name in properties and self._validators.fits(properties[name], _typed(properties[name], value)):
                entity[name] = _typed(properties[name], value)
        return entity


def _typed(rule: JsonObject | None, value: object) -> object:
    """A value that the platform sets, in the type of its field: ids and versions are texts here and numbers there."""
    kind = (rule or {}).get("type")
    if kind == "string":
        return str(value)
    return int(value) if kind == "integer" and isinstance(value, str) and value.isdigit() else value


def _linked(properties: JsonObject, data: JsonObject) -> JsonObject:
    """`divisionId` as the reference `division`, where an object has that."""
    links = ((name[:-2], value) for name, value in data.items() if name.endswith("Id") and isinstance(value, str))
    return {name: {"id": value} for name, value in links if "$ref" in properties.get(name, ())}


def check_version(body: JsonObject, entity: JsonObject) -> None:
    """Optimistic locking: a body that names a version has to name the present one."""
    named, present = body.get("version"), entity.get("version")
    if named is not None and present is not None and str(named) != str(present):
        raise conflict(f"The version is {present}; read the object again before changing it.", "version")


def next_version(old: Mapping[str, Any] | None) -> int:
    """The version number after that of `old`."""
    version = (old or {}).get("version", 0)
    return int(version) + 1 if str(version).isdigit() else 1
