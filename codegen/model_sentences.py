"""True sentences about each model: what it is, as far as its form tells, and where the definition uses it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from PureCloudPlatformClientV2._swagger import Json, RawOperation, operations, resolve, success

from .jobs import method_name
from .texts.nouns import model_noun, purpose
from .texts.telling import joined, telling
from .texts.words import Words, article, words_of

_PAGED = frozenset({"pageNumber", "nextUri", "nextPage", "after", "cursor"})
_MANY = {"array": "One", "object": "One, by key,"}
_NO_NOUNS = frozenset({"to", "from", "other", "self", "by", "of", "in", "out", "and", "or", "not", "on", "off", "list"})
_UNCOUNTED = ("information", "data", "content", "feedback")
_REFERRING = {"id": "its id", "name": "its name", "selfUri": "its address"}


@dataclass
class _Uses:
    """Which methods give and take a model, under which path it is kept, which fields and topics carry it."""

    given: list[str] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    path: str = ""
    fields: list[tuple[str, str, str]] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)


def model_sentences(document: Json, carried: Mapping[str, list[str]]) -> dict[str, str]:
    """Return what to say of every model of `document`, a checked definition.

    carried: the models that come with notifications, and the topics of each.
    """
    words = words_of(document)
    uses = _uses(document)
    for name, topics in carried.items():
        uses[name].topics = topics
    return {name: _text(name, schema, uses[name], words) for name, schema in document["definitions"].items()}


def _uses(document: Json) -> dict[str, _Uses]:
    found = {name: _Uses() for name in document["definitions"]}
    for raw in operations(document):
        answer = success(document, raw.body)[1]
        for name in set(references(answer)):
            found[name].given.append(method_name(raw))
            if answer == {"$ref": f"#/definitions/{name}"} and _is_item(raw):
                found[name].path = min(filter(None, (found[name].path, raw.path)), key=lambda path: (len(path), path))
        for parameter in raw.body["parameters"]:
            for name in set(references(resolve(document, parameter).get("schema"))):
                found[name].taken.append(method_name(raw))
    for owner, schema in document["definitions"].items():
        for key, value in schema.get("properties", {}).items():
            for name in set(references(value)) - {owner}:
                found[name].fields.append((owner, key, str(value.get("type"))))
    return found


def _is_item(raw: RawOperation) -> bool:
    return raw.method == "GET" and raw.path.endswith("}")


def references(node: Any) -> Iterator[str]:
    """Yield the name of every model that `node`, a part of the definition, refers to."""
    if isinstance(node, list):
        for item in node:
            yield from references(item)
    elif isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            yield reference.rsplit("/", 1)[-1]
        for item in node.values():
            yield from references(item)


def _text(name: str, schema: Json, uses: _Uses, words: Words) -> str:
    return " ".join(filter(None, (_kind(name, schema, uses, words), _place(uses))))


def _kind(name: str, schema: Json, uses: _Uses, words: Words) -> str:
    """Return what the form of a model tells, "" where it tells nothing."""
    properties: Json = schema.get("properties", {})
    for key, one in (("entities", ""), ("results", "Results: ")):
        if properties.get(key, {}).get("type") == "array" and next(references(properties[key]), None):
            item = model_noun(next(references(properties[key])), words)
            return f"{one or _listing(properties)}{_plural(item, words)}."
    if "id" in properties and properties.keys() <= _REFERRING.keys():
        by = joined([text for key, text in _REFERRING.items() if key in properties])
        return f"Reference{_target(model_noun(name, words), words)} by {by}."
    if len(properties) == 1 and (values := next(iter(properties.values())).get("enum")):
        return f"One of {', '.join(map(str, values))}."
    if uses.path:
        return f"{_capital(_a(model_noun(name, words), words))}, kept at {uses.path}."
    if (uses.given or uses.taken or uses.topics or not uses.fields) and (fields := telling(schema, words)):
        return f"{_capital(_a(model_noun(name, words), words))}{purpose(name)}: {fields}."
    return _part(name, uses, words) if uses.fields else ""


def _target(noun: str, words: Words) -> str:
    """Return what a reference refers to, "" where its name says only that it is one."""
    target = noun.removesuffix("reference").rstrip()
    return "" if not target or target.endswith(("URI", "entity")) else f" to {_a(target, words)}"


def _part(name: str, uses: _Uses, words: Words) -> str:
    """Return what a model is in the first of the fields that have it."""
    owner, key, kind = min(uses.fields)
    if key in ("entities", "results"):
        return f"One of the items of {_a(words.phrase(owner), words)}."
    noun = model_noun(name, words) if key in _NO_NOUNS else words.phrase(key)
    return f"{_part_of_many(kind, noun, words) or _capital(noun)} of {_a(model_noun(owner, words), words)}."


def _part_of_many(kind: str, noun: str, words: Words) -> str:
    return f"{_MANY[kind]} of the {_plural(noun, words)}" if kind in _MANY else ""


def _a(noun: str, words: Words) -> str:
    return noun if words.is_plural(noun) or noun.endswith(_UNCOUNTED) else article(noun)


def _plural(noun: str, words: Words) -> str:
    return noun if words.is_plural(noun) else words.plural(noun)


def _listing(properties: Json) -> str:
    return "Page of " if properties.keys() & _PAGED else "List of "


def _place(uses: _Uses) -> str:
    """Return where a model is met: with methods and topics, else in the fields of other models."""
    parts = [f"{verb} {_some(names)}" for verb, names in _places(uses) if names]
    if parts:
        return _capital("; ".join(parts)) + "."
    if not uses.fields:
        return "No method or topic of the definition has it."
    return f"In {_some([owner for owner, *_ in uses.fields])}."


def _places(uses: _Uses) -> Iterator[tuple[str, list[str]]]:
    yield "answer of", uses.given
    yield "body of", uses.taken
    yield "event of", uses.topics


def _some(names: list[str]) -> str:
    first, *others = sorted(set(names))
    return f"{first} and {len(others)} more" if others else first


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
