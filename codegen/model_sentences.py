"""One true sentence about each model, from where the definition uses it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PureCloudPlatformClientV2._swagger import Json, operations, resolve, success

from .jobs import method_name


def model_sentences(document: Json) -> dict[str, str]:
    """Return the sentence of every model of `document`, a checked definition."""
    given, taken, contained = _uses(document)
    return {name: _sentence(given.get(name), taken.get(name), contained.get(name)) for name in document["definitions"]}


def _uses(document: Json) -> tuple[dict[str, list[str]], dict[str, list[str]], dict[str, list[str]]]:
    """Return which methods give and take each model, and which models have it in a field."""
    given: dict[str, list[str]] = {}
    taken: dict[str, list[str]] = {}
    contained: dict[str, list[str]] = {}
    for raw in operations(document):
        for name in references(success(document, raw.body)[1]):
            given.setdefault(name, []).append(method_name(raw))
        for parameter in raw.body["parameters"]:
            for name in references(resolve(document, parameter).get("schema")):
                taken.setdefault(name, []).append(method_name(raw))
    for owner, schema in document["definitions"].items():
        for name in references(schema):
            if name != owner:
                contained.setdefault(name, []).append(owner)
    return given, taken, contained


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


def _sentence(given: list[str] | None, taken: list[str] | None, contained: list[str] | None) -> str:
    parts = [f"given by {_some(given)}"] if given else []
    parts += [f"taken by {_some(taken)}"] if taken else []
    if not parts:
        parts = [f"part of {_some(contained)}" if contained else "comes with notifications"]
    text = "; ".join(parts)
    return f"{text[0].upper()}{text[1:]}."


def _some(names: list[str]) -> str:
    first, *others = sorted(set(names))
    return f"{first} and {len(others)} more" if others else first
