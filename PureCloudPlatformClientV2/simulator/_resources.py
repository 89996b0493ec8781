"""Which paths of a definition are collections and which are items of one: derived from the definition alone.

A collection is a path with a GET that answers with a listing, and with something that fills it: a POST on itself or a
PUT or PATCH on the item path one segment below (`/users` and `/users/{userId}`). A path with a POST and an item below
that can be read back counts as well, though it cannot be listed; a query may list what no GET lists.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ._definition import Definition, JsonObject, Operation, ref_name
from ._pages import Listing, listing_of
from ._rules import KEY_FIELDS


@dataclass(frozen=True)
class Collection:
    """A collection path.

    `key` is the field of an entity that stands in the item path, None when its schema shows no such field.
    `created_by_post` tells that nothing is in it but what was posted: an id never given out is a 404.
    """

    path: str
    item_path: str | None
    entity_schema: JsonObject
    listing: Listing | None
    key: str | None
    created_by_post: bool
    body_gives_key: bool


class Resources:
    """All collections of one definition."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        self.collections: dict[str, Collection] = {}
        self.items: dict[str, Collection] = {}
        children: dict[str, list[str]] = {}
        for path in definition.operations:
            above, _, last = path.rpartition("/")
            get = definition.operation("GET", path)
            # A path that takes several ids at once answers with a listing: it is no item.
            if last.startswith("{") and not (get and self._lists(get)):
                children.setdefault(above, []).append(path)
        for path in {**definition.operations, **children}:
            collection = self._collection(path, children.get(path, []))
            if collection is not None:
                self.collections[path] = collection
                self.items.update(dict.fromkeys(children.get(path, []), collection))
        self.references = dict(self._references())
        self.parents = {path: self._parents(path) for path in definition.operations}

    def _references(self) -> Iterator[tuple[str, str]]:
        """Collections that take lists of ids of another one: the wrap-up codes of a queue."""
        named = {
            (ref_name(one.entity_schema), path.rpartition("/")[2]): path
            for path, one in self.collections.items()
            if "{" not in path and one.created_by_post
        }
        for path, one in self.collections.items():
            post = self._definition.operation("POST", path)
            takes = self._definition.resolve(post.body_schema or {}).get("type") if post else None
            source = named.get((ref_name(one.entity_schema), path.rpartition("/")[2]))
            if "{" in path and takes == "array" and source is not None:
                yield path, source

    def _parents(self, path: str) -> tuple[int, ...]:
        """How many segments the items have that a path lies below, as far as these items are created by POST."""
        segments = path.split("/")
        return tuple(
            length
            for length in range(len(segments) - 1, 1, -1)
            if (item := self.items.get("/".join(segments[:length]))) is not None and item.created_by_post
        )

    def _collection(self, path: str, items: list[str]) -> Collection | None:
        if path.endswith(("/query", "/search")):
            return None  # their POST asks, and makes nothing
        get, post = self._definition.operation("GET", path), self._definition.operation("POST", path)
        listing = listing_of(self._definition, get.response_schema) if get else self._queried(path, post)
        item_path = next((item for item in items if self._definition.operation("GET", item)), next(iter(items), None))
        if post is None and not any({"PUT", "PATCH"} & self._definition.operations[item].keys() for item in items):
            return None
        if listing is None and (post is None or item_path is None or get is not None):
            return None
        schema = self._entity_schema(item_path, listing, post)
        if schema is None:
            return None
        properties = self._definition.resolve(schema).get("properties", {})
        key = self._key(path, item_path, properties)
        if key is None and listing is None:
            return None
        return Collection(
            path=path,
            item_path=item_path,
            entity_schema=schema,
            listing=listing,
            key=key,
            created_by_post=post is not None
            and key is not None
            and (
                self._creates_several(post, schema)
                if listing is None and self._lists(post)
                else self._creates_one(post) and (listing is not None or self._tells(post, key))
            ),
            body_gives_key=key not in (None, "version") and (key != "id" or self._requires(post, key)),
        )

    def _queried(self, path: str, post: Operation | None) -> Listing | None:
        """The listing of objects that are neither made nor listed, only queried: alerts, for one."""
        posts = (self._definition.operation("POST", f"{path}/{last}") for last in ("query", "search") if post is None)
        return next((listing_of(self._definition, one.response_schema) for one in posts if one is not None), None)

    def _key(self, path: str, item_path: str | None, properties: JsonObject) -> str | None:
        """The field that stands in the item path. `{tableVersion}`, a number, is no `id` that is a text."""
        parameter = item_path.rpartition("/")[2][1:-1] if item_path else "id"
        numbered = "version" if path.endswith("/versions") else None
        choices = [name for name in (KEY_FIELDS.get(path), numbered, "id", parameter) if name in properties]
        kind = next(self._kinds_of_parameter(item_path, parameter), None)
        if kind == "integer" and choices and properties[choices[0]].get("type") != kind:
            endings = [name for name in properties if parameter.casefold().endswith(name.casefold())]
            choices = [name for name in endings if properties[name].get("type") == kind] + choices
        return next(iter(choices), None)

    def _kinds_of_parameter(self, item_path: str | None, name: str) -> Iterator[str]:
        for operation in self._definition.operations.get(item_path or "", {}).values():
            yield from (str(one.schema.get("type")) for one in operation.parameters if one.name == name)

    def _entity_schema(
        self, item_path: str | None, listing: Listing | None, post: Operation | None
    ) -> JsonObject | None:
        """What is stored: the item as its GET shows it, else as the listing or the POST shows it."""
        get = self._definition.operation("GET", item_path) if item_path else None
        choices = (get and get.response_schema, listing and listing.entity_schema, post and post.response_schema)
        for schema in choices:
            if schema and self._definition.resolve(schema).get("properties"):
                return schema
        return None

    def _creates_one(self, post: Operation) -> bool:
        takes_list = self._definition.resolve(post.body_schema or {}).get("type") == "array"
        return not takes_list and not self._lists(post)

    def _creates_several(self, post: Operation, schema: JsonObject) -> bool:
        """Contacts of a list: posted several at once, told with their ids, and listed by nothing."""
        answer = self._definition.resolve(post.response_schema or {})
        return answer.get("type") == "array" and answer.get("items") == schema

    def _tells(self, post: Operation, key: str) -> bool:
        """True where the answer says under which key the new object is found."""
        return key in self._definition.resolve(post.response_schema or {}).get("properties", {})

    def _lists(self, operation: Operation) -> bool:
        return listing_of(self._definition, operation.response_schema) is not None

    def _requires(self, operation: Operation | None, name: str) -> bool:
        if operation is None or operation.body_schema is None:
            return False
        schema = self._definition.resolve(operation.body_schema)
        schema = self._definition.resolve(schema.get("items", {})) if schema.get("type") == "array" else schema
        return name in schema.get("required", ())


@lru_cache(maxsize=4)
def resources_of(definition: Definition) -> Resources:
    """The collections of a definition, derived once."""
    return Resources(definition)
