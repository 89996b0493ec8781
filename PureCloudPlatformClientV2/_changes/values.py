"""What changed in the parameters of an operation or the attributes of a model: the same rules for both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .change import Change
from .renames import translated
from .surface import Value

_LOWER = ("minimum", "minLength")
_UPPER = ("maximum", "maxLength")


def compare_values(
    noun: str,
    owner: str,
    old: Mapping[str, Value],
    new: Mapping[str, Value],
    renamed: Mapping[str, str],
    models: Mapping[str, str],
    classes: tuple[str, ...] = (),
) -> Iterator[Change]:
    """Yield the changes of all values of one owner; `noun` is "parameter" or "attribute"."""
    come = set(renamed.values())
    for name, value in old.items():
        other = new.get(renamed.get(name, name))
        if other is None:
            yield Change(f"{noun} removed", owner, name, value.type, classes=classes)
            continue
        for kind, before, after in _changes(value, other, models):
            yield Change(f"{noun} {kind}", owner, name, before, after, classes)
    for name, value in new.items():
        if name not in old and name not in come:
            kind = f"required {noun} added" if value.required else f"{noun} added"
            yield Change(kind, owner, name, "", value.type, classes)


def _changes(old: Value, new: Value, models: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    if old.name != new.name:
        yield "renamed", old.name, new.name
    if translated(old.type, models) != new.type:
        yield "type changed", old.type, new.type
    if old.required != new.required:
        yield ("became required" if new.required else "became optional"), "", ""
    if old.deprecated != new.deprecated and new.deprecated:
        yield "deprecated", "", ""
    yield from _allowed(old, new)
    yield from _bounds(old, new)
    yield from _details(old, new)
    if old.text != new.text:
        yield "text changed", old.text, new.text


def _allowed(old: Value, new: Value) -> Iterator[tuple[str, str, str]]:
    if old.values and new.values:
        for value in old.values:
            if value not in new.values:
                yield "value removed", value, ""
        for value in new.values:
            if value not in old.values:
                yield "value added", "", value
    elif old.values:
        yield "relaxed", ", ".join(old.values), f"any {new.type}"
    elif new.values:
        yield "restricted", f"any {old.type}", ", ".join(new.values)


def _bounds(old: Value, new: Value) -> Iterator[tuple[str, str, str]]:
    for name in (*_LOWER, *_UPPER, "pattern"):
        before, after = old.details.get(name), new.details.get(name)
        if before != after:
            kind = "relaxed" if _is_wider(name, before, after) else "restricted"
            yield kind, _bound(name, before), _bound(name, after)


def _is_wider(name: str, before: object, after: object) -> bool:
    if after is None:
        return True
    if not isinstance(before, int | float) or not isinstance(after, int | float):
        return False
    return after < before if name in _LOWER else after > before


def _bound(name: str, value: object) -> str:
    return f"no {name}" if value is None else f"{name} {value}"


def _details(old: Value, new: Value) -> Iterator[tuple[str, str, str]]:
    for name, kind in (("default", "default changed"), ("collectionFormat", "encoding changed")):
        before, after = old.details.get(name), new.details.get(name)
        if before != after:
            yield kind, _default(before), _default(after)
    if old.location != new.location:
        yield "encoding changed", old.location, new.location
    elif old.key != new.key and old.name == new.name:
        yield "encoding changed", old.key, new.key
    before, after = (bool(side.details.get("readOnly")) for side in (old, new))
    if before != after and not old.location:
        yield ("became read-only" if after else "became writable"), "", ""


def _default(value: object) -> str:
    return "none" if value is None else str(value)
