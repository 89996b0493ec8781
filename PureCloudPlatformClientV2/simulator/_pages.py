"""Listings: which schemas are pages, and how a page is written.

Pages are walked either by number (`pageNumber`) or by an opaque cursor (`after`, `cursor`, ...), whichever the
operation offers; the fields of the answer are those that its schema declares.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from ._definition import Definition, JsonObject, Operation
from ._errors import bad_field
from ._rules import LARGER_PAGES

DEFAULT_PAGE_SIZE = 25
_CURSOR_PARAMETERS = ("after", "cursor", "nextPage", "next", "pageToken")
_SIZE_PARAMETERS = ("pageSize", "count", "limit")
_PAGED = frozenset({"cursor", "cursors", "nextUri", "nextPage", "pageNumber", "pageSize"})


@dataclass(frozen=True)
class Listing:
    """A response schema that holds a page: the field with the entities ("" for a bare array) and their schema."""

    field: str
    entity_schema: JsonObject
    properties: Mapping[str, Any]


def listing_of(definition: Definition, schema: JsonObject | None) -> Listing | None:
    """The listing that a response schema is, or None."""
    if schema is None:
        return None
    resolved = definition.resolve(schema)
    if resolved.get("type") == "array":
        return Listing("", resolved.get("items", {}), {})
    properties = resolved.get("properties", {})
    names = [name for name, rule in properties.items() if _holds_objects(definition, rule)]
    if "id" in properties and not properties.keys() & _PAGED:
        return None  # one object, of which "entities" are a part: what a language model knows, for one
    for name in ("entities", "Resources"):
        if properties.get(name, {}).get("type") == "array":
            return Listing(name, properties[name].get("items", {}), properties)
    if len(names) == 1 and properties.keys() & _PAGED:
        return Listing(names[0], properties[names[0]]["items"], properties)
    return None


def _holds_objects(definition: Definition, rule: JsonObject) -> bool:
    return rule.get("type") == "array" and definition.resolve(rule.get("items", {})).get("type") == "object"


def page(
    listing: Listing,
    operation: Operation,
    path: str,
    query: Mapping[str, Any],
    raw_query: Sequence[tuple[str, str]],
    entities: Sequence[JsonObject],
    max_size: int | None,
    show: Callable[[Any], Any] | None = None,
) -> Any:
    """One page as the answer of a request. `path` is the concrete path, `raw_query` the query as it came.

    `show` says how an entity stands in the listing.

    Raises ApiError: 400 for a page size, page number or cursor that makes no sense.
    """
    if not listing.field:
        return list(map(show, entities) if show else entities)
    size = _size(operation, query, max_size)
    # A number called `after` is a point in time or a count, not a cursor.
    texts = {parameter.name for parameter in operation.parameters if parameter.schema.get("type") == "string"}
    cursor_name = next((name for name in _CURSOR_PARAMETERS if name in operation.parameter_names & texts), None)
    by_body = operation.method == "POST" and "pageNumber" in listing.properties and "pageSize" in query
    by_number = "pageNumber" in operation.parameter_names or "pageNumber" in query or by_body
    if by_number:
        start = (_positive("pageNumber", query.get("pageNumber", 1)) - 1) * size
    elif "startIndex" in operation.parameter_names:
        start = max(int(query.get("startIndex", 1)), 1) - 1
    elif cursor_name is not None:
        start = _offset(cursor_name, query.get(cursor_name), entities)
    else:
        start, size = 0, max(size, len(entities))
    chosen = list(map(show, entities[start : start + size]) if show else entities[start : start + size])
    place = _Place(path, raw_query, len(entities), start, size, None if by_number else cursor_name)
    written = place.fields(len(chosen))
    result = {name: value for name, value in written.items() if _declared(listing.properties.get(name), value)}
    result[listing.field] = chosen
    return result


def _declared(rule: JsonObject | None, value: object) -> bool:
    """True when a schema has the field, and with this type: a few listings use these names for other things."""
    if rule is None or value is None:
        return False
    kinds = {"integer": int, "string": str}
    return isinstance(value, kinds.get(rule.get("type", ""), dict))


@dataclass(frozen=True)
class _Place:
    """Where a page stands in its listing."""

    path: str
    raw_query: Sequence[tuple[str, str]]
    total: int
    start: int
    size: int
    cursor_name: str | None

    def fields(self, chosen: int) -> JsonObject:
        """Every paging field that any listing schema knows; None where there is nothing to say."""
        pages = -(-self.total // self.size)
        number = self.start // self.size + 1
        after = _cursor(self.start + self.size) if self.start + self.size < self.total else None
        before = _cursor(max(self.start - self.size, 0)) if self.start > 0 else None
        next_uri = self._uri(number + 1) if after else None
        return {
            "pageSize": self.size,
            "pageNumber": number,
            "pageCount": pages,
            "total": self.total,
            "totalNumberOfEntities": self.total,
            "totalResults": self.total,
            "startIndex": self.start + 1,
            "itemsPerPage": chosen,
            "selfUri": self._uri(number),
            "firstUri": self._uri(1),
            "lastUri": self._uri(max(pages, 1)),
            "nextUri": next_uri,
            "previousUri": self._uri(number - 1) if before else None,
            "nextPage": after if self.cursor_name == "nextPage" else next_uri,
            "next": after,
            "cursor": after,
            "after": after,
            "before": before,
            "cursors": {key: value for key, value in (("after", after), ("before", before)) if value is not None},
        }

    def _uri(self, number: int) -> str:
        own = {"pageNumber", "pageSize", *_CURSOR_PARAMETERS}
        rest = [(key, value) for key, value in self.raw_query if key not in own]
        paging: list[tuple[str, object]] = [("pageSize", self.size)]
        if self.cursor_name is None:
            paging.append(("pageNumber", number))
        elif number > 1:
            paging.append((self.cursor_name, _cursor((number - 1) * self.size)))
        return f"{self.path}?{urlencode([*paging, *rest])}"


def window(paging: Mapping[str, Any], max_size: int | None) -> tuple[int, int]:
    """Offset and size of the page that `pageSize` and `pageNumber` name.

    Raises ApiError: 400 for a page size or number that makes no sense.
    """
    size = _bounded(_positive("pageSize", paging.get("pageSize", DEFAULT_PAGE_SIZE)), max_size)
    return (_positive("pageNumber", paging.get("pageNumber", 1)) - 1) * size, size


def _size(operation: Operation, query: Mapping[str, Any], max_size: int | None) -> int:
    declared = next((str(p.default) for p in operation.parameters if p.name == "pageSize"), "")
    default = int(declared) if declared.isdigit() and int(declared) > 0 else DEFAULT_PAGE_SIZE
    for name in _SIZE_PARAMETERS:
        if name in query:
            size = _positive(name, query[name])
            if name != "pageSize" or max_size is None:
                return size
            return _bounded(size, max(max_size, default, LARGER_PAGES.get(operation.path, 0)))
    return default


def _bounded(size: int, max_size: int | None) -> int:
    if max_size is not None and size > max_size:
        raise bad_field("pageSize", f"must be at most {max_size}")
    return size


def _positive(name: str, value: object) -> int:
    try:
        number = int(str(value))
    except ValueError:
        number = 0
    if number < 1:
        raise bad_field(name, "must be a whole number of at least 1")
    return number


def _cursor(offset: int) -> str:
    return base64.urlsafe_b64encode(f"at:{offset}".encode()).decode().rstrip("=")


def _is(entity: Any, entity_id: object) -> bool:
    return isinstance(entity, dict) and entity.get("id") == entity_id


def _offset(name: str, value: object, entities: Sequence[JsonObject]) -> int:
    if not value:
        return 0
    try:
        text = base64.urlsafe_b64decode(f"{value}===").decode()
        return max(int(text.removeprefix("at:")), 0)
    except (ValueError, binascii.Error):
        # Some listings go on after an entry, which is named by its id.
        behind = next((number for number, one in enumerate(entities, 1) if _is(one, value)), None)
    if behind is None:
        raise bad_field(name, "is not a cursor that this service gave")
    return behind
