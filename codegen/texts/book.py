"""The texts by hand: `texts/` beside a definition has a JSON file a class, and a glossary of names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PureCloudPlatformClientV2._definition.errors import DefinitionError, Problem

from ..intermediate import Sdk
from .words import AROUND_NAMES, repeats

GLOSSARY = "glossary.json"
_METHOD = re.compile(r"\bget_\w+")
LONGEST = 110
"""So many characters of a sentence stay on the first line of a docstring."""


@dataclass(frozen=True)
class Book:
    """Sentences by module of an API class and method; phrases by name of a parameter or field.

    `Class.name` says it for one class or model, and for the models of topics that end in this one's name.
    """

    operations: dict[str, dict[str, str]] = field(default_factory=dict)
    parameters: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)


def load_book(definition: Path, sdk: Sdk) -> Book:
    """Return the texts beside the file `definition`, none if it has no folder of them.

    Raises DefinitionError with all their faults, OSError if a file cannot be read.
    """
    problems: list[Problem] = []
    contents: dict[str, dict[str, Any]] = {}
    for path in sorted(definition.with_name("texts").glob("*.json")):
        try:
            contents[path.name] = json.loads(path.read_bytes())
        except ValueError as error:
            problems.append(Problem(f"texts/{path.name}", f"not JSON: {error}"))
    glossary = contents.pop(GLOSSARY, {})
    operations = {name.removesuffix(".json"): texts for name, texts in contents.items()}
    methods, known = names_in_use(sdk)
    problems += _check_operations(operations, methods)
    problems += _check_glossary(glossary, known, methods)
    if problems:
        raise DefinitionError(problems)
    return Book(operations, glossary.get("parameters", {}), glossary.get("fields", {}))


def names_in_use(sdk: Sdk) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return what can have a text: the methods by module of their class, the names of the glossary by its part."""
    methods = {api.module: {operation.name for operation in api.operations} for api in sdk.apis}
    parameters, fields = set(), set()
    for api in sdk.apis:
        for key in {item.key for method in api.operations for item in method.parameters}:
            parameters |= {key, f"{api.name}.{key}"}
    for model in sdk.models:
        for item in model.fields:
            fields |= {item.key, f"{model.name}.{item.key}", f"{model.name.rpartition('Topic')[2]}.{item.key}"}
    return methods, {"parameters": parameters, "fields": fields}


def _check_operations(operations: dict[str, dict[str, Any]], methods: dict[str, set[str]]) -> Iterator[Problem]:
    for module, texts in operations.items():
        if module not in methods:
            yield Problem(f"texts/{module}.json", "there is no API class in a module of that name")
            continue
        for name, text in texts.items():
            if name not in methods[module]:
                yield Problem(f"texts/{module}.json: {name}", "the class has no method of that name")
            yield from _check_text(f"texts/{module}.json: {name}", name, text, "sentence")


def gone_methods(text: Any, methods: dict[str, set[str]]) -> list[str]:
    """Return the methods that a phrase names, as in `Id of the user, for get_user`, and no class has."""
    return [name for name in _METHOD.findall(str(text)) if not any(name in names for names in methods.values())]


def _check_glossary(
    glossary: dict[str, Any], known: dict[str, set[str]], methods: dict[str, set[str]]
) -> Iterator[Problem]:
    for part, texts in glossary.items():
        if part not in known:
            yield Problem(f"texts/{GLOSSARY}: {part}", f"unknown; the parts are {', '.join(known)}")
            continue
        for name, text in texts.items():
            if name not in known[part]:
                yield Problem(f"texts/{GLOSSARY}: {part}.{name}", "the definition has no such name")
            for gone in gone_methods(text, methods):
                yield Problem(f"texts/{GLOSSARY}: {part}.{name}", f"no class has a method {gone}")
            yield from _check_text(f"texts/{GLOSSARY}: {part}.{name}", name.rpartition(".")[2], text, "phrase")


def _check_text(place: str, name: str, text: Any, kind: str) -> Iterator[Problem]:
    if not isinstance(text, str) or not text.strip():
        yield Problem(place, f"not a {kind}")
        return
    if len(text) > LONGEST:
        yield Problem(place, f"{len(text)} characters, more than {LONGEST}")
    if kind == "sentence" and not (text[0].isupper() and text.endswith(".")):
        yield Problem(place, "a sentence begins with a capital letter and ends with a full stop")
    if repeats(text, name) or (kind == "phrase" and repeats(text.replace("{model}", ""), name, empty=AROUND_NAMES)):
        yield Problem(place, f"{text!r} repeats the name and says nothing")
