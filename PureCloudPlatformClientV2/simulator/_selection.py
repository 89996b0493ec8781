"""Which entities of a listing a query selects, and in which order: derived from the definition alone.

A query parameter is a filter where the entity has the field that it names: itself (`type`), one of several (`ids`),
below another one (`integration.id`), or as a reference (`divisionId` is `division.id`). `q` and `nameOrDescription`
are looked for in texts. Any other parameter, `expand` for one, selects nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ._definition import Definition, JsonObject

if TYPE_CHECKING:
    from ._validation import Call

# How a listing is written, not what is in it; `filterType` says how a name is compared.
_NO_FILTERS = frozenset({"pageSize", "pageNumber", "sortBy", "sortOrder", "expand", "fields", "filterType"})
_PARTS = frozenset({"name", "description"})  # a part of the text is enough
_PHRASES: Mapping[str, tuple[str, ...]] = {
    "nameOrDescription": ("name", "description"),
    "q": ("name", "title", "firstName", "middleName", "lastName", "workEmail", "personalEmail", "otherEmail"),
}
Fits = Callable[[JsonObject], bool]


def select(
    definition: Definition, schema: JsonObject, entities: Sequence[JsonObject], call: Call
) -> Sequence[JsonObject]:
    """The entities, of a schema, that the query asks for, in the order that it asks for."""
    query, required = call.query, {one.name for one in call.operation.parameters if one.required}
    filters = [
        fits for name in query if (fits := _filter(definition, schema, name, query[name], name in required)) is not None
    ]
    if filters:
        entities = [one for one in entities if all(fits(one) for fits in filters)]
    key = query.get("sortBy")
    if isinstance(key, str) and any(key in entity for entity in entities):
        entities = sorted(entities, key=lambda entity: str(entity.get(key, "")).casefold())
    if str(query.get("sortOrder", "")).casefold().startswith("desc"):
        entities = entities[::-1]
    return entities


def _filter(definition: Definition, schema: JsonObject, name: str, wanted: Any, required: bool) -> Fits | None:
    if name in _PHRASES:
        return _phrase(_PHRASES[name], str(wanted))
    place = None if name in _NO_FILTERS else _place(definition, schema, name)
    if place is None:
        return None
    path, kind = place
    if isinstance(wanted, bool) and kind != "boolean":
        return None  # userCount asks for a number, and does not tell which
    texts = _texts(name, wanted)
    if name == "state":
        texts = [] if "any" in texts else texts
        return lambda one: not texts or str(one.get(name, texts[0])).casefold() in texts
    # An object that nobody gave the value is still found where there is no way to ask for all.
    unsaid = ["false"] if kind == "boolean" else texts if required else []
    if path[-1] in _PARTS:
        parts = [text.strip("*") for text in texts]
        return lambda one: any(part in value for value in _values(one, path) for part in parts)
    return lambda one: not set(texts).isdisjoint(list(_values(one, path)) or unsaid)


def _texts(name: str, wanted: Any) -> list[str]:
    """What is wanted, one of these; names in the plural are lists also where they are declared as a text."""
    several = wanted.split(",") if isinstance(wanted, str) and name.endswith("s") else wanted
    return [_text(one) for one in (several if isinstance(several, list) else [several])]


def _text(value: Any) -> str:
    return str(value).strip().casefold()


def _phrase(fields: Iterable[str], text: str) -> Fits:
    words = text.casefold().replace("*", " ").split()
    return lambda one: all(word in " ".join(str(one.get(name, "")) for name in fields).casefold() for word in words)


def _place(definition: Definition, schema: JsonObject, name: str) -> tuple[list[str], str] | None:
    """Where an entity has what a parameter names, and the type that it has there."""
    singular = [name, name.removesuffix("s")]
    references = [f"{one[:-2]}.id" for one in singular if one.endswith("Id")]
    for spelt in (*singular, *references):
        path, rule = spelt.split("."), schema
        for step in path:
            resolved = definition.resolve(rule)
            rule = definition.resolve(resolved.get("items", resolved)).get("properties", {}).get(step)
            if rule is None:
                break
        else:
            resolved = definition.resolve(rule)
            kind = str(resolved.get("type", "object"))
            if kind != "object":
                return path, kind
            return ([*path, "id"], "string") if "id" in resolved.get("properties", {}) else None
    return None


def _values(value: Any, path: Sequence[str]) -> Iterable[str]:
    if isinstance(value, list):
        for one in value:
            yield from _values(one, path)
    elif path:
        yield from _values(value.get(path[0]), path[1:]) if isinstance(value, dict) else ()
    elif isinstance(value, dict):
        yield _text(value.get("id"))
    elif value is not None:
        yield _text(value)
