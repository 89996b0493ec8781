"""What `expand` names is in the answer, wherever its schema has such a field: derived from the definition alone.

A field is what is stored below the object under its name (`/phones/{id}/lines`), or the object that its reference
names. Where neither is there, lists are empty and objects have only what their schema requires; plain values that
nobody set stay absent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ._answer import Answer
from ._definition import Definition, JsonObject, ref_name
from ._pages import listing_of
from ._resources import resources_of

if TYPE_CHECKING:
    from ._memory import Memory
    from ._store import Store
    from ._validation import Call


def expanded(store: Store, call: Call, answer: Answer) -> Answer:
    """The answer with the fields that the query asks for besides."""
    named = call.query.get("expand") or call.query.get("expands") or ()
    names = [named] if isinstance(named, str) else list(named)
    schema = call.operation.response_schema
    if not names or schema is None or not isinstance(answer.value, (dict, list)):
        return answer
    listing = listing_of(store.definition, schema)
    if listing is None:
        return replace(answer, value=_filled(store, answer.value, schema, names))
    inner = [name.removeprefix("entities.") for name in names]
    value: Any = answer.value
    entities = value[listing.field] if listing.field else value
    shown = [_filled(store, one, listing.entity_schema, inner) for one in entities]
    return replace(answer, value={**value, listing.field: shown} if listing.field else shown)


def _filled(store: Store, one: Any, schema: JsonObject, names: list[str]) -> Any:
    if not isinstance(one, dict):
        return one
    properties = store.definition.resolve(schema).get("properties", {})
    spelt = {name.casefold(): name for name in properties}
    filled = dict(one)
    for name in names:
        first, _, rest = name.partition(".")
        field = spelt.get(first.casefold())
        if field is None:
            continue
        value = _value(store, one, field, properties[field])
        if rest and isinstance(value, dict):
            value = _filled(store, value, properties[field], [rest])
        if value is not None:
            filled[field] = value
    return filled


def _value(store: Store, one: JsonObject, field: str, rule: JsonObject) -> Any:
    present, kind = one.get(field), store.definition.resolve(rule).get("type", "object")
    if isinstance(present, dict) and present.get("id"):
        found = referred(store.memory, store.definition, field, rule, str(present["id"]))
        return {**present, **store.samples.conform(rule, found, str(present["id"]))} if found else present
    if present is not None or kind not in ("object", "array"):
        return present
    below = _below(store, f"{one.get('selfUri', '')}/{field.lower()}")
    if kind == "array":
        return [one for one in below or [] if store.fits(rule["items"], one)] if isinstance(below, list | None) else []
    return store.samples.conform(rule, below if isinstance(below, dict) else {}, field)


def _below(store: Store, path: str) -> Any:
    return store.memory.singleton(path) if store.memory.has_singleton(path) else store.objects(path) or None


def referred(memory: Memory, definition: Definition, field: str, rule: JsonObject, object_id: str) -> JsonObject | None:
    """The stored object of an id: in a collection of this schema, or in one that has the name of the field."""
    paths = _collections(definition)
    names = (field.casefold(), re.split(r"(?=[A-Z])", field)[-1].casefold())  # defaultQueue is a queue
    wanted = (ref_name(rule), *(name + ending for name in names for ending in ("s", "es", "")))
    for path in dict.fromkeys(path for name in wanted for path in paths.get(name, ())):
        found = memory.collection(path).get(object_id)
        if found is not None:
            return found
    return None


@lru_cache(maxsize=4)
def _collections(definition: Definition) -> Mapping[str, list[str]]:
    """Collections that belong to nothing else, by the names of their schemas and by their last words."""
    found: dict[str, list[str]] = {}
    for path, collection in resources_of(definition).collections.items():
        if "{" not in path:
            for name in {ref_name(collection.entity_schema), path.rpartition("/")[2]} - {""}:
                found.setdefault(name, []).append(path)
    return found
