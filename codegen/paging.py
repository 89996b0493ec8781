"""How an operation pages, from its parameters and the model of its answer."""

from __future__ import annotations

from PureCloudPlatformClientV2._operation.behaviour import Paging
from PureCloudPlatformClientV2._swagger import Json, RawOperation, resolve
from PureCloudPlatformClientV2._value import replace

_ITEMS = ("entities", "results", "conversations", "userDetails", "Resources")
_CURSORS = ("cursor", "after", "nextPage", "q64")
_NEXT = ("cursor", "nextCursor", "after", "cursors.after")
_TOTALS = ("total", "totalHits", "totalResults")
_SIZES = ("pageSize", "count", "limit")


def paging(document: Json, raw: RawOperation, answer: Json | None) -> Paging | None:
    """Return how `raw`, whose successful answer has the schema `answer`, pages; None if it lists nothing."""
    if answer is None:
        return None
    fields = properties(document, answer)
    items = _items(document, fields, answer)
    if items is None:
        return None
    taken = _parameters(document, raw)
    size = next((name for name in taken if name.rpartition(".")[2] in _SIZES), "")
    inside = items.rpartition(".")[0]
    total = _name_in(document, fields, inside, _TOTALS)
    count = _name_in(document, fields, inside, ("pageCount",))
    for name in taken:
        if name.rpartition(".")[2] == "pageNumber":
            return Paging("number", items, name, size, total=total, page_count=count)
    if "startIndex" in taken:
        return Paging("index", items, "startIndex", size, total=total)
    for cursor in _CURSORS:
        for name in (cursor, f"body.{cursor}"):
            if name in taken:
                return _by_cursor(document, fields, Paging("cursor", items, name, size, total=total, page_count=count))
    return Paging("single", items)


def properties(document: Json, schema: Json) -> Json:
    """Return the fields of the object that `schema` describes, none for anything else."""
    fields: Json = resolve(document, schema).get("properties", {})
    return fields


def _items(document: Json, fields: Json, answer: Json) -> str | None:
    if resolve(document, answer).get("type") == "array":
        return ""
    for name in _ITEMS:
        if resolve(document, fields.get(name, {})).get("type") == "array":
            return name
    if "entities" in properties(document, fields.get("results", {})):
        return "results.entities"
    # Searches over several types answer with items of any of them, in an array that the definition leaves open.
    return "results" if fields.get("results") == {"type": "object"} and "types" in fields else None


def _name_in(document: Json, fields: Json, inside: str, names: tuple[str, ...]) -> str:
    """Return the first of `names` that the answer has beside its items, which are `inside` one of its fields."""
    beside = properties(document, fields[inside]) if inside else fields
    name = next((name for name in names if name in beside), "")
    return f"{inside}.{name}" if inside and name else name


def _parameters(document: Json, raw: RawOperation) -> list[str]:
    """Return the names of what can be set: query parameters first, then fields of the body."""
    declared = [resolve(document, item) for item in raw.body["parameters"]]
    names = [item["name"] for item in declared if item["in"] == "query"]
    for body in (item for item in declared if item["in"] == "body"):
        for name, field in properties(document, body["schema"]).items():
            names.append(f"body.{name}")
            if name == "paging":
                names += [f"body.paging.{inner}" for inner in properties(document, field)]
    return names


def _by_cursor(document: Json, fields: Json, found: Paging) -> Paging | None:
    plain = found.parameter.removeprefix("body.")
    if plain == "q64":
        return replace(found, next="nextPage") if "nextPage" in fields else replace(found, style="single", parameter="")
    for path in _NEXT:
        first, _, second = path.partition(".")
        if first in fields and (not second or second in properties(document, fields[first])):
            return replace(found, next=path)
    if "nextUri" in fields:
        return replace(found, next="nextUri")
    items = fields[found.items]["items"] if found.items else {}
    if plain == "after" and "id" in properties(document, items):
        return replace(found, style="item")
    return Paging("single", found.items)
