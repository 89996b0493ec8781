"""What is known of rows before they are read: the model, the types of its fields, and which lists explode."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

from .._model.conversion import model_of
from .._model.metaclass import fields_by_key
from ..model import Model

Entry = Model | Mapping[str, Any]


class Shape(NamedTuple):
    """What is known of the rows before they are read: their model (None for unknown dicts), and which lists explode."""

    model: type[Model] | None
    exploded: tuple[str, ...]

    @classmethod
    def of(
        cls, entries: Iterable[Entry], explode: str | Sequence[str], model: type[Model] | None
    ) -> tuple[Shape, Iterator[Entry]]:
        """Return the shape and an iterator over the entries; the first is read only where nothing else tells the model.

        Raises TypeError for a model that is none, ValueError for a name in `explode` that is no list of the model.
        """
        if model is not None and not (isinstance(model, type) and issubclass(model, Model)):
            raise TypeError(f"model is a class of models, such as User, not {model!r}")
        if isinstance(entries, (str, bytes, Mapping, Model)):
            raise TypeError(f"a table is made of a list of entries, not of one {type(entries).__name__}")
        iterator = iter(entries)
        known = model or getattr(entries, "entry_model", None)
        if known is None:
            for first in iterator:
                iterator = chain((first,), iterator)
                known = type(first) if isinstance(first, Model) else None
                break
        names = (explode,) if isinstance(explode, str) else tuple(explode)
        # What explodes first is the outer list.
        shape = cls(known, tuple(sorted(dict.fromkeys(names), key=lambda name: name.count("."))))
        if known is not None:
            for name in shape.exploded:
                _check_explode(known, name, shape.exploded)
        return shape, iterator


def _check_explode(model: type[Model], name: str, exploded: Sequence[str]) -> None:
    inside: type[Model] | None = model
    parts = name.split(".")
    for number, part in enumerate(parts, 1):
        kind = types_of(inside).get(part)
        outer = ".".join(parts[:number])
        if kind is None or (number == len(parts) and item_type(kind) is None):
            raise ValueError(f"{model.__name__} has no list {name!r} to explode")
        if item_type(kind) is not None and outer not in exploded:
            raise ValueError(f"explode {outer!r}, too: {name!r} is a list inside its items")
        inside = model_of(item_type(kind) or kind)


@cache
def types_of(model: type[Model] | None) -> dict[str, str]:
    """Return the official types of a model's fields by their JSON names, in their order."""
    return {} if model is None else {key: field.type_name for key, field in fields_by_key(model).items()}


def item_type(type_name: str | None) -> str | None:
    """Return "User" for "list[User]", None for what is no list."""
    return type_name[5:-1] if type_name is not None and type_name.startswith("list[") else None


def explode_rows(rows: list[Any], names: Sequence[str]) -> list[Any]:
    """Return the rows with a row for each item of the named lists; an empty list is one row with None."""
    for name in names:
        path = name.split(".")
        rows = [new for row in rows for new in _exploded(row, path, name)]
    return rows


def _exploded(row: Any, path: list[str], name: str) -> Iterator[Any]:
    if isinstance(row, (list, tuple)):
        outer = name.removesuffix("." + ".".join(path))
        raise ValueError(f"explode {outer!r}, too: {name!r} is a list inside its items")
    if not isinstance(row, Mapping) or path[0] not in row:
        yield row
        return
    value = row[path[0]]
    items: Iterable[Any]
    if len(path) > 1:
        items = _exploded(value, path[1:], name)
    else:
        items = (value or (None,)) if isinstance(value, (list, tuple)) else (value,)
    for item in items:
        yield {**row, path[0]: item}
