"""Entries as plain JSON rows: what is known of their model, lists exploded, nested objects with dots."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

from .._model.conversion import Converter, converter, model_of
from .._model.metaclass import fields_by_key
from ..model import Model
from .nesting import check_nesting, too_deep

Entry = Model | Mapping[str, Any]
_SCALARS = frozenset({str, int, float, bool, type(None)})
_DATES = frozenset({"date", "datetime", "LocalDateTime"})


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
        return [_plain_object(item) if item.__class__ is dict else plain(item) for item in value]
    if kind in _SCALARS:
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
        if item.__class__ not in _SCALARS:
            copied[key] = plain(item)
    return copied


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


@cache
def holds_dates(type_name: str) -> bool:
    """Say whether values of an official type are dates or have some inside them."""
    return _DATES.intersection(_types_within(type_name, set())) != frozenset()


def _types_within(type_name: str, found: set[str]) -> set[str]:
    while (item := item_type(type_name)) is not None:
        type_name = item
    if type_name not in found:
        found.add(type_name)
        for inner in types_of(model_of(type_name)).values():
            _types_within(inner, found)
    return found


def flat_rows(rows: list[Any], shape: Shape, flatten: bool) -> list[dict[str, Any]]:
    """Return rows with dates as dates and all the same keys: those that some row has, the model's fields first."""
    filler = _Filler(shape, flatten)
    filled = []
    unordered = 0  # so many rows were filled before the last column was met
    for row in rows:
        try:
            filled.append(filler.filled(row))
        except RecursionError:
            raise too_deep() from None
        if filler.has_grown():
            unordered = len(filled)
    places = filler.root.places()
    names = sorted(places, key=places.__getitem__)
    outer = {name[:dot] for name in names for dot, letter in enumerate(name) if letter == "."} if flatten else set()
    # An object that is null in some rows is no column beside those of its fields.
    empty = {name for name in outer.intersection(names) if all(row.get(name) is None for row in filled)}
    for row in filled if empty else ():
        for name in empty:
            row.pop(name, None)
    names = [name for name in names if name not in empty]
    if filler.has_twins or names != [name for name in filler.template if name not in empty]:
        unordered = len(filled)
    filled[:unordered] = [{name: row.get(name) for name in names} for row in filled[:unordered]]
    return filled


class _Column:
    """What becomes of one field: the name of its column, how its values are read, and the fields inside it."""

    def __init__(self, name: str, kind: str | None, place: tuple[int, ...], flatten: bool) -> None:
        self.name = name
        self.place = place
        self.model: type[Model] | None = None if kind is None else model_of(kind)
        self.flattens = flatten and (kind is None or self.model is not None)
        self.read = None if kind is None or not holds_dates(kind) else _reader(kind)
        self.is_met = False
        self.inner: dict[str, _Column] = {}

    def places(self) -> dict[str, tuple[int, ...]]:
        """Return the columns that rows have had, with where they stand: the number of each field on the way there."""
        found = {self.name: self.place} if self.is_met else {}
        for column in self.inner.values():
            found.update(column.places())
        return found


class _Once(dict[str, Any]):
    """A row that takes each column once."""

    def __setitem__(self, name: str, value: Any) -> None:
        if name in self:
            raise twice(name)
        super().__setitem__(name, value)


class _Filler:
    """Puts rows into flat dicts: copies of a template, which has the columns of all rows before in their order."""

    def __init__(self, shape: Shape, flatten: bool) -> None:
        self.exploded = shape.exploded
        self.flatten = flatten
        self.root = _Column("", None, (), flatten)
        self.root.model = shape.model
        self.template: dict[str, Any] = {}
        self.met: list[tuple[tuple[int, ...], str]] = []
        self.has_twins = False

    def filled(self, row: dict[str, Any]) -> dict[str, Any]:
        into = self.template.copy()
        self._fill(into, row, self.root)
        if self.has_twins:
            # Where two fields have one name, a row may have either, and no template tells whether it has both.
            into = _Once()
            self._fill(into, row, self.root)
        return into

    def has_grown(self) -> bool:
        """Say whether the last row has brought columns, and take them into the template."""
        has_grown = len(self.met) != len(self.template)
        if has_grown:
            self.template = dict.fromkeys(name for _, name in self.met)
        return has_grown

    def _fill(self, into: dict[str, Any], row: dict[str, Any], parent: _Column) -> None:
        known = parent.inner
        for key, value in row.items():
            try:
                column = known[key]
            except KeyError:
                column = self._column(key, parent)
            if value.__class__ not in _SCALARS:
                flattens = column.flattens
                if value.__class__ is not dict or not flattens:
                    value = plain(value)
                if flattens and value.__class__ is dict:
                    self._fill(into, value, column)
                    continue
            read = column.read
            if read is not None and value is not None:
                value = read(value)
            if not column.is_met:
                self._meet(column)
            into[column.name] = value

    def _column(self, key: str, parent: _Column) -> _Column:
        name = f"{parent.name}.{key}" if parent is not self.root else str(key)
        types = types_of(parent.model)
        kind = types.get(key)
        if name in self.exploded:
            kind = item_type(kind) or kind
        number = list(types).index(key) if key in types else len(types) + len(parent.inner)
        column = parent.inner[key] = _Column(name, kind, (*parent.place, number), self.flatten)
        return column

    def _meet(self, column: _Column) -> None:
        column.is_met = True
        if any(name == column.name for _, name in self.met):
            self.has_twins = True
        else:
            insort(self.met, (column.place, column.name))


def twice(name: str) -> ValueError:
    """Return the error for two columns of one name."""
    return ValueError(f"two columns would be named {name!r}: use flatten=False")


def _reader(kind: str) -> Converter:
    """Return what gives a JSON value of an official type its dates, at any depth; what is no date stays as it is."""
    convert = converter(kind) if kind in _DATES else None
    if convert is None:
        return lambda value: _dated(value, kind)

    def read_date(value: Any) -> Any:
        try:
            return convert(value)
        except ValueError:
            return value

    return read_date


def _dated(value: Any, kind: str | None) -> Any:
    if value is None or kind is None:
        return value
    if isinstance(value, dict):
        types = types_of(model_of(kind))
        return {key: _dated(item, types.get(key)) for key, item in value.items()}
    if isinstance(value, list):
        return [_dated(item, item_type(kind)) for item in value]
    return _reader(kind)(value) if kind in _DATES else value
