"""Pairs what two releases call by different names: operations, models, attributes, parameters.

A wrong pair would send a reader to the wrong place, so evidence is asked for: the same address on the wire, or nearly
the same content, and one candidate that is better than all others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias

from .surface import Model, Operation, Surface, Value

_Key: TypeAlias = Callable[[Operation], tuple[object, ...]]

_PLACEHOLDER = re.compile(r"\{[^}]*\}")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
_SAME_CONTENT = 0.75
_SAME_NAME = 0.55
_FEW = 3
"""Models with fewer attributes say too little: many a model is just id, name and selfUri."""


def translated(type_name: str, models: Mapping[str, str]) -> str:
    """Return a type's name with every renamed model under its new name."""
    return _WORD.sub(lambda match: models.get(match[0], match[0]), type_name) if models else type_name


def likeness(one: str, other: str) -> float:
    """Return how alike two names are: 0 to 1."""
    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio()


def pair_operations(old: Sequence[Operation], new: Sequence[Operation]) -> list[tuple[Operation, Operation]]:
    """Return what is the same operation in both: by name and address, then by name, then by address."""
    pairs: list[tuple[Operation, Operation]] = []
    left, right = list(old), list(new)
    for key in (_name_and_address, _class_and_name, _name, _address, _shape):
        found = _pair(left, right, key)
        pairs += found
        gone, come = {id(one) for one, _ in found}, {id(other) for _, other in found}
        left = [one for one in left if id(one) not in gone]
        right = [other for other in right if id(other) not in come]
    return pairs


def _pair(old: Iterable[Operation], new: Iterable[Operation], key: _Key) -> list[tuple[Operation, Operation]]:
    """Return the pairs with the same key, where just one on either side has it."""
    left, right = _by(old, key), _by(new, key)
    return [(left[value], right[value]) for value in left.keys() & right.keys() if value]


def _by(operations: Iterable[Operation], key: _Key) -> dict[tuple[object, ...], Operation]:
    found: dict[tuple[object, ...], Operation] = {}
    often: Counter[tuple[object, ...]] = Counter()
    for operation in operations:
        value = key(operation)
        found[value] = operation
        often[value] += 1
    return {value: operation for value, operation in found.items() if often[value] == 1}


def _name_and_address(operation: Operation) -> tuple[object, ...]:
    return operation.name, operation.method, operation.path


def _class_and_name(operation: Operation) -> tuple[object, ...]:
    return operation.classes, operation.name


def _name(operation: Operation) -> tuple[object, ...]:
    return (operation.name,)


def _address(operation: Operation) -> tuple[object, ...]:
    return operation.method, operation.path


def _shape(operation: Operation) -> tuple[object, ...]:
    """The address without the names of its parameters: `/users/{id}` and `/users/{userId}` are one."""
    return operation.method, _PLACEHOLDER.sub("{}", operation.path)


def rename_models(old: Surface, new: Surface, pairs: Iterable[tuple[Operation, Operation]]) -> dict[str, str]:
    """Return the new name of every model that has another name in `new`."""
    gone = {name: model for name, model in old.models.items() if name not in new.models}
    come = {name: model for name, model in new.models.items() if name not in old.models}
    together = _used_together(pairs, gone, come)
    renamed: dict[str, str] = {}
    # A model is known again by the types of its attributes, and these may be models that were renamed themselves.
    while True:
        found = _rename_models(gone, come, together, renamed)
        if found.keys() <= renamed.keys():
            return renamed
        renamed = found | renamed


def _rename_models(
    gone: Mapping[str, Model], come: Mapping[str, Model], together: set[tuple[str, str]], known: Mapping[str, str]
) -> dict[str, str]:
    new_contents = {name: _content(model, {}) for name, model in come.items()}
    candidates = sorted(
        (
            (score, one, other)
            for one, model in gone.items()
            for other, score in _alike(one, _content(model, known), new_contents, together)
        ),
        key=lambda item: (-item[0], item[1], item[2]),
    )
    best = _best(candidates)
    return {one: other for score, one, other in candidates if best[one] == best[other] == (score, 1)}


def _content(model: Model, renamed: Mapping[str, str]) -> set[tuple[str, str]]:
    """Return keys and types of a model's attributes; a model that contains itself says so without its name."""
    names = {**renamed, model.name: "*"}
    return {(value.key, translated(value.type, names)) for value in model.attributes.values()}


def _best(candidates: Iterable[tuple[float, str, str]]) -> dict[str, tuple[float, int]]:
    """Return the best score of every name, and how many candidates have it; `candidates` come best first."""
    best: dict[str, tuple[float, int]] = {}
    for score, *names in candidates:
        for name in names:
            highest, count = best.get(name, (score, 0))
            best[name] = (highest, count + (score == highest))
    return best


def _used_together(
    pairs: Iterable[tuple[Operation, Operation]], gone: Mapping[str, Model], come: Mapping[str, Model]
) -> set[tuple[str, str]]:
    """Return which models stand at the same place of the same operation."""
    found: set[tuple[str, str]] = set()
    for one, other in pairs:
        bodies = [tuple(item.type for item in side.parameters if item.location == "body") for side in (one, other)]
        for before, after in [(one.returns, other.returns), *zip(*bodies, strict=False)]:
            names = zip(_WORD.findall(before), _WORD.findall(after), strict=False)
            found |= {(a, b) for a, b in names if a in gone and b in come}
    return found


def _alike(
    model: str, content: set[tuple[str, str]], come: Mapping[str, set[tuple[str, str]]], together: set[tuple[str, str]]
) -> Iterator[tuple[str, float]]:
    for name, other in come.items():
        shared = len(content & other)
        if not shared or shared < _SAME_CONTENT * len(content | other):
            continue
        names = likeness(model, name)
        proven = (model, name) in together or model.lower() == name.lower()
        # A listing of something else has the same pages, but its entities are of another type.
        contradicts = shared < len({key for key, _ in content} & {key for key, _ in other})
        if proven or (names >= _SAME_NAME and shared >= _FEW and not contradicts):
            yield name, shared / len(content | other) + names + (1 if proven else 0)


def rename_values(old: Mapping[str, Value], new: Mapping[str, Value], models: Mapping[str, str]) -> dict[str, str]:
    """Return the new name of every attribute or parameter of `old` that `new` has under another name.

    The same key with another spelling, else the same type at the same place, and a name that is alike.
    """
    gone = [value for name, value in old.items() if name not in new]
    come = [value for name, value in new.items() if name not in old]
    scores = sorted(
        (
            (likeness(one.name, other.name), one.name, other.name)
            for one in gone
            for other in come
            if _could_be_one(one, other, models)
        ),
        key=lambda item: (-item[0], item[1], item[2]),
    )
    renamed: dict[str, str] = {}
    for score, one, other in scores:
        if score >= _SAME_NAME and one not in renamed and other not in renamed.values():
            renamed[one] = other
    return renamed


def rename_path_parameters(one: Operation, other: Operation) -> dict[str, str]:
    """Return the new names of path parameters, which are told by their place in the path."""
    if _shape(one) != _shape(other):
        return {}
    before, after = ({value.key: value.name for value in side.parameters} for side in (one, other))
    keys = zip(_PLACEHOLDER.findall(one.path), _PLACEHOLDER.findall(other.path), strict=True)
    found = ((before.get(a[1:-1]), after.get(b[1:-1])) for a, b in keys)
    return {a: b for a, b in found if a and b and a != b}


def _could_be_one(one: Value, other: Value, models: Mapping[str, str]) -> bool:
    same_type = translated(one.type, models) == other.type and one.location == other.location
    return same_type and (not one.values or not other.values or bool(set(one.values) & set(other.values)))
