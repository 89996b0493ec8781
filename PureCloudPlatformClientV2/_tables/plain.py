"""Entries as plain JSON: models as the objects they show, and what programs put into them as values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from ..model import Model
from .nesting import check_nesting, too_deep
from .shape import Entry

SCALARS = frozenset({str, int, float, bool, type(None)})


def json_rows(entries: Iterable[Entry]) -> list[dict[str, Any]]:
    """Return the entries as JSON objects, those of untouched models without a copy; dicts are as they came."""
    dicts: list[dict[str, Any]] = []
    try:
        rows = [_json_of(entry) if isinstance(entry, Model) else _object(entry, dicts) for entry in entries]
    except RecursionError:
        raise too_deep() from None
    check_nesting(dicts)  # models hold what was JSON
    return rows


def _json_of(entry: Model) -> dict[str, Any]:
    return entry._json if entry._is_generated and not entry._converted else entry._to_json_value()


def _object(entry: Any, seen: list[dict[str, Any]]) -> dict[str, Any]:
    if not isinstance(entry, Mapping):
        raise TypeError(f"a table is made of models or dicts, not of {type(entry).__name__}")
    seen.append(row := entry if entry.__class__ is dict else dict(entry))
    return row


def plain(value: Any) -> Any:
    """Return what a program put into JSON as plain values: models as dicts, null as None, dates as they are."""
    kind = value.__class__
    if kind is dict:
        return _plain_object(value)
    if kind is list:
        return [item if item.__class__ in SCALARS else plain(item) for item in value]
    if kind in SCALARS:
        return value
    own = getattr(value, "_to_json_value", None)
    if own is not None:
        return own()
    if isinstance(value, Mapping):
        return plain(dict(value))
    if isinstance(value, (list, tuple, set, frozenset)):
        return plain(list(value))
    return value.value if isinstance(value, Enum) else value


def _plain_object(value: dict[Any, Any]) -> dict[str, Any]:
    copied = value.copy()
    for key, item in value.items():
        if key.__class__ is not str:
            return {key if key.__class__ is str else str(plain(key)): plain(item) for key, item in value.items()}
        if item.__class__ not in SCALARS:
            copied[key] = plain(item)
    return copied
