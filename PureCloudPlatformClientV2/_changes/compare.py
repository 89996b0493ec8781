"""The list of changes from one surface to another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from .change import LEVELS, Change
from .renames import pair_operations, rename_models, rename_path_parameters, rename_values, translated
from .surface import Model, Operation, Surface
from .values import compare_values

_Make: TypeAlias = Callable[..., Change]


@dataclass(frozen=True)
class Comparison:
    """All changes between two releases, ordered by level and then by name; `models` maps old names to new ones."""

    old: str
    new: str
    changes: tuple[Change, ...]
    models: Mapping[str, str]

    @property
    def level(self) -> str | None:
        """The highest level of all changes, None if there are none."""
        return self.changes[0].level if self.changes else None


def compare(old: Surface, new: Surface, extra: Iterable[Change] = ()) -> Comparison:
    """Return what changed from `old` to `new`, and `extra` changes that the definitions do not tell (topics)."""
    pairs = pair_operations(old.operations, new.operations)
    models = rename_models(old, new, pairs)
    found = [*_operations(old, new, pairs, models), *_models(old, new, models), *extra]
    found.sort(key=lambda item: (LEVELS.index(item.level), not item.classes, item.subject, item.kind, item.new))
    return Comparison(old.version, new.version, tuple(found), models)


def _operations(
    old: Surface, new: Surface, pairs: list[tuple[Operation, Operation]], models: Mapping[str, str]
) -> Iterator[Change]:
    before, after = {id(one) for one, _ in pairs}, {id(other) for _, other in pairs}
    for operation in old.operations:
        if id(operation) not in before:
            yield Change("operation removed", operation.name, old=_address(operation), classes=operation.classes)
    for operation in new.operations:
        if id(operation) not in after:
            yield Change("operation added", operation.name, new=_address(operation), classes=operation.classes)
    for one, other in pairs:
        yield from compare_operation(one, other, models)


def _address(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


def compare_operation(old: Operation, new: Operation, models: Mapping[str, str]) -> Iterator[Change]:
    """Yield what changed from one operation to the same one in the next release."""

    def change(kind: str, before: object = "", after: object = "") -> Change:
        return Change(kind, old.name, old=str(before), new=str(after), classes=old.classes)

    if old.name != new.name:
        yield change("operation renamed", old.name, f"{new.classes[0]}.{new.name}" if new.classes else new.name)
    for name in [item for item in old.classes if item not in new.classes]:
        yield Change("operation left class", old.name, old=name, new=", ".join(new.classes), classes=(name,))
    for name in [item for item in new.classes if item not in old.classes]:
        yield change("operation joined class", "", name)
    if _address(old) != _address(new):
        yield change("operation address changed", _address(old), _address(new))
    if translated(old.returns, models) != new.returns:
        yield change("return type added" if old.returns == "None" else "return type changed", old.returns, new.returns)
    yield from _facts(old, new, change)
    yield from _parameters(old, new, models)


def _facts(old: Operation, new: Operation, change: _Make) -> Iterator[Change]:
    if old.deprecated != new.deprecated:
        yield change("operation deprecated" if new.deprecated else "operation no longer deprecated")
    if old.preview != new.preview:
        yield change("operation preview changed", *(("preview", "stable")[:: 1 if old.preview else -1]))
    if old.media_types != new.media_types:
        yield change("operation media types changed", _media(old), _media(new))
    if (old.permissions, len(old.permissions) > 1 and old.permissions_needed) != (
        new.permissions,
        len(new.permissions) > 1 and new.permissions_needed,
    ):
        yield change("permissions changed", _permissions(old), _permissions(new))
    if old.text != new.text:
        yield change("operation text changed", old.text, new.text)


def _media(operation: Operation) -> str:
    consumes, produces = operation.media_types
    return f"takes {', '.join(consumes)}, gives {', '.join(produces)}"


def _permissions(operation: Operation) -> str:
    if not operation.permissions:
        return "none"
    quantity = f"{operation.permissions_needed.lower()} of " if len(operation.permissions) > 1 else ""
    return quantity + ", ".join(operation.permissions)


def _parameters(old: Operation, new: Operation, models: Mapping[str, str]) -> Iterator[Change]:
    before, after = ({value.name: value for value in side.parameters} for side in (old, new))
    renamed = rename_path_parameters(old, new)
    rest = {name: value for name, value in before.items() if name not in renamed}
    others = {name: value for name, value in after.items() if name not in renamed.values()}
    renamed |= rename_values(rest, others, models)
    yield from compare_values("parameter", old.name, before, after, renamed, models, old.classes)
    positional = [renamed.get(value.name, value.name) for value in old.parameters if value.required]
    ordered = [value.name for value in new.parameters if value.required]
    kept = [name for name in positional if name in ordered]
    if kept != [name for name in ordered if name in kept] or _is_pushed(kept, ordered):
        yield Change(
            "positional order changed", old.name, old=", ".join(positional), new=", ".join(ordered), classes=old.classes
        )


def _is_pushed(kept: list[str], ordered: list[str]) -> bool:
    """Tell whether a new required parameter stands before one that was there."""
    return ordered[: len(kept)] != kept and len(ordered) > len(kept)


def _models(old: Surface, new: Surface, renamed: Mapping[str, str]) -> Iterator[Change]:
    come = set(renamed.values())
    for name, model in old.models.items():
        other = new.models.get(renamed.get(name, name))
        if other is None:
            yield Change("model removed", name)
        else:
            yield from compare_model(model, other, renamed)
    for name in new.models:
        if name not in old.models and name not in come:
            yield Change("model added", name)


def compare_model(old: Model, new: Model, models: Mapping[str, str]) -> Iterator[Change]:
    """Yield what changed from one model to the same one in the next release."""
    if old.name != new.name:
        yield Change("model renamed", old.name, old=old.name, new=new.name)
    if old.text != new.text:
        yield Change("model text changed", old.name, old=old.text, new=new.text)
    renamed = rename_values(old.attributes, new.attributes, models)
    yield from compare_values("attribute", old.name, old.attributes, new.attributes, renamed, models)
