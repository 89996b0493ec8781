"""Old names of renamed operations and models: read from `aliases.json` beside the definition, checked, kept working."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PureCloudPlatformClientV2._definition.errors import DefinitionError, Problem
from PureCloudPlatformClientV2._definition.form import is_name

from .intermediate import Alias, ApiClass, Sdk

_KEYS = {"operations": {"class", "old", "new"}, "models": {"old", "new"}}


@dataclass(frozen=True)
class Aliases:
    """Old names and new ones: of operations by class, of models."""

    operations: dict[str, dict[str, str]] = field(default_factory=dict)
    models: dict[str, str] = field(default_factory=dict)


def load_aliases(definition: Path) -> Aliases:
    """Return what `aliases.json` beside the file `definition` says, nothing if there is none.

    Raises DefinitionError with every fault of its form, OSError if it cannot be read.
    """
    path = definition.with_name("aliases.json")
    if not path.exists():
        return Aliases()
    try:
        document = json.loads(path.read_bytes())
    except ValueError as error:
        raise DefinitionError([Problem(str(path), f"not JSON: {error}")]) from error
    problems = list(_check(document, str(path)))
    if problems:
        raise DefinitionError(problems)
    operations: dict[str, dict[str, str]] = {}
    for item in document.get("operations", []):
        operations.setdefault(item["class"], {})[item["old"]] = item["new"]
    return Aliases(operations, {item["old"]: item["new"] for item in document.get("models", [])})


def _check(document: Any, path: str) -> Iterator[Problem]:
    if not isinstance(document, dict) or not document.keys() <= _KEYS.keys():
        yield Problem(path, "a JSON object with the keys operations and models is required")
        return
    for kind, items in document.items():
        for index, item in enumerate(items if isinstance(items, list) else [items]):
            names = list(item.values()) if isinstance(item, dict) and item.keys() == _KEYS[kind] else [None]
            if not all(isinstance(name, str) and is_name(name) for name in names):
                yield Problem(f"{path}: {kind}[{index}]", f"names are required for {', '.join(sorted(_KEYS[kind]))}")


def prune(definition: Path, sdk: Sdk) -> list[str]:
    """Remove from `aliases.json` beside `definition` what `sdk` leaves no room for; return what was removed.

    That is an old name that is in use again, and one whose new name is gone. Raises DefinitionError, OSError.
    """
    aliases = load_aliases(definition)
    classes = {api.name: {operation.name for operation in api.operations} for api in sdk.apis}
    models = {model.name for model in sdk.models}
    pairs = [(kind, old, new) for kind, names in aliases.operations.items() for old, new in names.items()]
    methods = [pair for pair in pairs if pair[2] in classes.get(pair[0], ()) and pair[1] not in classes[pair[0]]]
    kept = {old: new for old, new in aliases.models.items() if new in models and old not in models | classes.keys()}
    removed = [f"aliases.json: {kind}.{old}" for kind, old, new in pairs if (kind, old, new) not in methods]
    removed += [f"aliases.json: {old}" for old in aliases.models if old not in kept]
    if removed:
        operations = [{"class": kind, "old": old, "new": new} for kind, old, new in methods]
        content = {"operations": operations, "models": [{"old": old, "new": new} for old, new in kept.items()]}
        definition.with_name("aliases.json").write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    return removed


def with_aliases(sdk: Sdk, aliases: Aliases) -> Sdk:
    """Return `sdk` with its old names. Raises DefinitionError: an old name is in use, or a new one is not."""
    problems: list[Problem] = []
    models, classes = {model.name for model in sdk.models}, {api.name for api in sdk.apis}
    for name in sorted(aliases.operations.keys() - classes):
        problems.append(Problem("aliases.json", f"there is no class {name!r}"))
    problems += _wrong(aliases.models, models | classes, "model")
    apis = [_api(api, aliases.operations.get(api.name, {}), problems) for api in sdk.apis]
    if problems:
        raise DefinitionError(problems)
    return replace(sdk, apis=apis, old_models=dict(sorted(aliases.models.items())))


def _api(api: ApiClass, names: dict[str, str], problems: list[Problem]) -> ApiClass:
    operations = {operation.name: operation for operation in api.operations}
    problems += _wrong(names, set(operations), f"method of {api.name}")
    known = sorted((old, operations[new]) for old, new in names.items() if new in operations)
    return replace(api, aliases=tuple(Alias(old, operation) for old, operation in known))


def _wrong(names: dict[str, str], existing: set[str], kind: str) -> Iterator[Problem]:
    for old, new in sorted(names.items()):
        if old in existing:
            yield Problem("aliases.json", f"the old name {old!r} is a {kind} of this definition")
        if new not in existing:
            yield Problem("aliases.json", f"the new name {new!r} is no {kind} of this definition")
