"""Rows as flat dicts: nested objects with dots, dates as dates, and the same columns in every row."""

from __future__ import annotations

from bisect import insort
from functools import cache
from typing import Any

from .._model.conversion import Converter, converter, model_of
from ..model import Model
from .nesting import too_deep
from .plain import SCALARS, plain
from .shape import Shape, item_type, types_of

_DATES = frozenset({"date", "datetime", "LocalDateTime"})


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
            if value.__class__ not in SCALARS:
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
