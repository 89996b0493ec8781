"""Which module holds which model.

A model that operations name, or that several models have, has a module of its own. One that a single other model has is
a part of that one, and stands in its module. Payloads of notifications are small and many: those that refer to one
another share the module of the one that contains the rest. Two thousand files fewer make the wheel a quarter smaller,
since every file in it costs two headers, a line of the record and a compression of its own.
"""

from __future__ import annotations

import keyword
from collections.abc import Mapping

from PureCloudPlatformClientV2._naming import underscore
from PureCloudPlatformClientV2._swagger import Json

from .model_sentences import references


def model_modules(document: Json) -> dict[str, str]:
    """Return the name of the module of every model of `document`, a checked definition."""
    definitions: Json = document["definitions"]
    uses = _uses(document)
    apart = definitions.keys() - called_models(document)
    neighbours: dict[str, set[str]] = {name: uses[name] & apart for name in apart}
    for name in apart:
        for used in uses[name] & apart:
            neighbours[used].add(name)
    wholes = _wholes(uses, set(references(_called(document))) | apart)
    modules = {name: module_name(wholes.get(name, name)) for name in definitions}
    for name in sorted(apart):
        group = _closure({name}, neighbours)
        modules[name] = module_name(_container(group, uses))
    return modules


def module_name(model: str) -> str:
    """Return the module of a model that has one of its own: `import_` for a model called Import."""
    name = underscore(model)
    return f"{name}_" if keyword.iskeyword(name) else name


def models_within(names: set[str], document: Json) -> set[str]:
    """Return `names` and the names of the models that these contain."""
    return _closure(names, _uses(document))


def called_models(document: Json) -> set[str]:
    """Return the names of the models that operations of `document` take and give, and of those that these contain."""
    return _closure(set(references(_called(document))), _uses(document))


def _called(document: Json) -> Json:
    return {key: value for key, value in document.items() if key != "definitions"}


def _wholes(uses: Mapping[str, set[str]], named: set[str]) -> dict[str, str]:
    """Return, for every model that a single other one has and `named` has not, the whole it is a part of."""
    users: dict[str, set[str]] = {}
    for name, used in uses.items():
        for part in used - {name} - named:
            users.setdefault(part, set()).add(name)
    holders = {part: min(holding) for part, holding in users.items() if len(holding) == 1}
    wholes: dict[str, str] = {}
    for part in holders:
        whole = holders[part]
        while whole in holders:
            whole = holders[whole]
        wholes[part] = whole
    return wholes


def _uses(document: Json) -> dict[str, set[str]]:
    return {name: set(references(schema)) for name, schema in document["definitions"].items()}


def _closure(names: set[str], edges: Mapping[str, set[str]]) -> set[str]:
    """Return `names` and everything that `edges` lead to from there."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += edges.get(name, ())
    return found


def _container(group: set[str], uses: Mapping[str, set[str]]) -> str:
    """Return the first model of `group` that no other one refers to, the first of all where they form a ring."""
    inner = {used for name in group for used in uses[name] if used != name}
    return min(group - inner or group)
