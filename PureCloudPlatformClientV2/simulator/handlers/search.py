"""Searches of what is stored: `POST .../search` with criteria, and the same as `GET .../search?q64=`."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from .._criteria import texts_of, value_of
from .._definition import Definition, JsonObject
from .._errors import bad_field
from .._resources import Collection, resources_of
from . import Handler, family
from .presence import USERS
from .users import present_user

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call


@family
def searches(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every search of a collection that remembers and answers with `results`."""
    for path, operations in definition.operations.items():
        if not path.endswith("/search"):
            continue
        for method in operations.keys() & {"GET", "POST"}:
            schema = operations[method].response_schema
            results = definition.resolve(schema).get("properties", {}).get("results") if schema is not None else None
            collection = _searched(definition, path, results.get("items")) if results is not None else None
            if collection is not None:
                yield f"{method} {path}", _Search(collection)


def _searched(definition: Definition, path: str, schema: JsonObject | None) -> Collection | None:
    """What a search is in: the collection above, or the one beside that has what it finds (`/voicemail/messages`)."""
    collections = resources_of(definition).collections
    above = path.rpartition("/")[0]
    beside = (one for one in collections.values() if one.path.rpartition("/")[0] == above)
    return collections.get(above) or next((one for one in beside if one.entity_schema == schema), None)


@dataclass(frozen=True)
class _Search:
    collection: Collection

    def __call__(self, call: Call, store: Store) -> object:
        if store.invent:
            return store.replies.sample(call)
        store.check_parents(call)
        body = call.body if isinstance(call.body, dict) else _decoded(call)
        if not isinstance(body.get("query"), list):
            return store.replies.sample(call)
        template = call.operation.path.rpartition("/")[0]
        path = call.path.rpartition("/")[0] + self.collection.path.removeprefix(template)
        there = store.collections.all(path, self.collection).values()
        found = _sorted(body, [one for one in call.visible(list(there)) if fits_all(body["query"], one)])
        if path == USERS:
            found = [present_user(store, str(one["id"]), body.get("expand") or ()) for one in found]
        paging = {name: body[name] for name in ("pageSize", "pageNumber") if body.get(name) is not None}
        first, size = store.replies.window(paging)
        pages = -(-len(found) // size)
        value: JsonObject = {"total": len(found), "pageCount": pages, "pageSize": size, "pageNumber": first // size + 1}
        value |= {"types": [path.rpartition("/")[2]], "results": found[first : first + size]}
        posted = "POST" in store.definition.operations.get(self.collection.path, {})
        value = store.replies.complete(call, store.replies.declared(call, value))
        return Answer(value, "stored" if posted else "sample")


def _sorted(body: JsonObject, found: list[JsonObject]) -> list[JsonObject]:
    for by in reversed(body.get("sort") or [body] if body.get("sortBy") or body.get("sort") else []):
        descending = str(by.get("sortOrder", "")).casefold().startswith("desc")
        found.sort(key=lambda one, by=by: _sortable(value_of(one, str(by.get("sortBy")))), reverse=descending)  # type: ignore[misc]
    return found


def _decoded(call: Call) -> JsonObject:
    """The criteria behind q64.

    Raises ApiError: 400, it is not base64 of JSON.
    """
    try:
        body = json.loads(base64.b64decode(str(call.query.get("q64", "")).replace(" ", "+") + "==", altchars=None))
    except (ValueError, binascii.Error):
        raise bad_field("q64", "must be base64 of a JSON object") from None
    if not isinstance(body, dict):
        raise bad_field("q64", "must be base64 of a JSON object")
    return body


def fits_all(criteria: list[JsonObject], one: JsonObject) -> bool:
    """Criteria one after the other, each joined to those before it by its operator (AND where it names none)."""
    result = True
    for index, criterion in enumerate(criteria):
        operator, hit = str(criterion.get("operator") or "AND").upper(), _fits(criterion, one)
        if operator == "NOT":
            result = result and not hit
        elif operator == "OR" and index:
            result = result or hit
        else:
            result = result and hit
    return result


def _fits(criterion: JsonObject, one: JsonObject) -> bool:
    if criterion.get("group"):
        return fits_all(criterion["group"], one)
    kind = str(criterion.get("type", "EXACT")).upper()
    values = [value for name in criterion.get("fields") or one for value in texts_of(value_of(one, name))]
    wanted = [str(value).casefold() for value in criterion.get("values") or [criterion.get("value", "")]]
    if kind == "MATCH_ALL":
        return True
    if kind == "REQUIRED_FIELDS":
        return all(texts_of(value_of(one, name)) for name in criterion.get("fields") or ())
    if kind in ("RANGE", "DATE_RANGE"):
        low, high = str(criterion.get("startValue") or ""), str(criterion.get("endValue") or "\uffff")
        return any(low <= value <= high for value in values)
    if kind in ("LESS_THAN", "LESS_THAN_EQUAL_TO", "GREATER_THAN", "GREATER_THAN_EQUAL_TO"):
        return any(_compare(kind, value.casefold(), wanted[0]) for value in values)
    if kind == "REGEX":
        return any(_expression(str(criterion.get("value", ""))).search(value) for value in values)
    return any(_text_fits(kind, value.casefold(), text) for value in values for text in wanted)


def _text_fits(kind: str, value: str, wanted: str) -> bool:
    if kind == "STARTS_WITH":
        return value.startswith(wanted) or any(word.startswith(wanted) for word in value.split())
    if kind in ("CONTAINS", "SIMPLE", "QUERY_STRING"):
        return wanted.strip("*") in value
    if kind in ("TERM", "TERMS"):
        return value == wanted or wanted in value.split()
    return value == wanted


def _compare(kind: str, value: str, limit: str) -> bool:
    if value == limit:
        return kind.endswith("EQUAL_TO")
    return (value < limit) == kind.startswith("LESS")


def _expression(text: str) -> re.Pattern[str]:
    if len(text) > 200 or re.search(r"[+*}]\)?[+*{]", text):
        raise bad_field("query.value", "is too long, or repeats what is repeated")
    try:
        return re.compile(text, re.IGNORECASE)
    except re.error:
        raise bad_field("query.value", "is no regular expression") from None


def _sortable(value: Any) -> str:
    return " ".join(texts_of(value)).casefold()
