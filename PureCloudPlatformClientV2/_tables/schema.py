"""The types of columns: what a model says, what values say, and which of the two a column gets.

A string that holds JSON text is told from other strings by the metadata of its field.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

import pyarrow as pa

from .._model.conversion import model_of
from ..model import Model
from .shape import item_type, types_of

_OBJECTS, _LISTS = 2, 4
"""How deep objects go into one another, and lists into one another, before they are JSON text."""
_SCALARS = {
    "str": pa.string(),
    "YearMonth": pa.string(),
    "int": pa.int64(),
    "float": pa.float64(),
    "bool": pa.bool_(),
    "date": pa.date32(),
    "datetime": pa.timestamp("us", "UTC"),
    "LocalDateTime": pa.timestamp("us"),
}
_JSON = {b"content": b"application/json"}
REFUSED = (pa.ArrowException, ArithmeticError, TypeError, ValueError)
"""What pyarrow raises for values that fit no type of its own."""


def json_field(name: str) -> Any:
    """Return a field for JSON text."""
    return pa.field(name, pa.string(), metadata=_JSON)


def is_json(field: Any) -> bool:
    """Say whether the values of a field are JSON text."""
    return bool(field.metadata and field.metadata.get(b"content") == _JSON[b"content"])


@cache
def of_model(model: type[Model]) -> Any:
    """Return the struct of a model's fields, in their order."""
    return _struct(model, (model,), _OBJECTS, _LISTS)


def _struct(model: type[Model], inside: tuple[type[Model], ...], objects: int, lists: int) -> Any:
    return pa.struct([_of_type(key, kind, inside, objects, lists) for key, kind in types_of(model).items()])


def _of_type(name: str, kind: str, inside: tuple[type[Model], ...], objects: int, lists: int) -> Any:
    item = item_type(kind)
    if item is not None:
        return pa.field(name, pa.list_(_of_type("item", item, inside, _OBJECTS if lists else 0, max(lists - 1, 0))))
    model = model_of(kind)
    if model is None:
        return pa.field(name, _SCALARS[kind]) if kind in _SCALARS else json_field(name)
    if not objects:
        return json_field(name)
    if model in inside:
        # A user's manager: its own fields, nothing inside them.
        return pa.field(name, _struct(model, inside, 0, 0))
    return pa.field(name, _struct(model, (*inside, model), objects - 1, lists))


def of_rows(rows: list[dict[str, Any]]) -> Any:
    """Return the struct of the rows, found in no time. Raises one of REFUSED, now or at the reading, for odd values."""
    found = pa.infer_type(rows) if rows else pa.struct([])
    if _has_days(found):
        # Only a program puts dates into JSON; pyarrow takes moments beside them for days, and their time is lost.
        raise TypeError("days may stand beside moments")
    return found


def _has_days(kind: Any) -> bool:
    if pa.types.is_struct(kind):
        return any(_has_days(field.type) for field in kind)
    return _has_days(kind.value_type) if pa.types.is_list(kind) else bool(pa.types.is_date(kind))


def of_values(name: str, values: Sequence[Any]) -> Any:
    """Return the field for plain values, whatever they are: JSON text where they are mixed."""
    present = [value for value in values if value is not None]
    if present and all(isinstance(value, dict) for value in present):
        keys = dict.fromkeys(key for value in present for key in value)
        inner = [of_values(key, [value[key] for value in present if key in value]) for key in keys]
        return pa.field(name, pa.struct(inner))
    if present and all(isinstance(value, list) for value in present):
        return pa.field(name, pa.list_(of_values("item", [item for value in present for item in value])))
    moments = [value for value in present if isinstance(value, datetime)]
    try:
        kind = pa.array(moments if moments and all(isinstance(value, date) for value in present) else present).type
    except REFUSED:
        if _are_numbers(present):
            return pa.field(name, pa.float64())
        is_large = all(value.__class__ is int and 0 <= value < 2**64 for value in present)
        return pa.field(name, pa.uint64()) if is_large else json_field(name)
    # pyarrow takes numbers beside days for days, too.
    is_mixed = pa.types.is_date(kind) and not all(isinstance(value, date) for value in present)
    return json_field(name) if is_mixed else pa.field(name, kind)


def _are_numbers(values: Sequence[Any]) -> bool:
    """Say whether values are numbers that pyarrow does not take together: Decimals, with floats or not finite."""
    has_decimals = any(isinstance(value, Decimal) for value in values)
    return has_decimals and all(isinstance(value, (int, float, Decimal)) for value in values)


def widened(value: Any, kind: Any) -> Any:
    """Return a plain value with days as moments, and Decimals as floats, where `of_values` gave their column that type.

    pyarrow does neither by itself.
    """
    if isinstance(value, dict) and pa.types.is_struct(kind):
        return {key: widened(item, kind.field(key).type) for key, item in value.items()}
    if isinstance(value, list) and pa.types.is_list(kind):
        return [widened(item, kind.value_type) for item in value]
    if pa.types.is_timestamp(kind) and isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)
    return float(value) if pa.types.is_floating(kind) and isinstance(value, (int, Decimal)) else value


def nested(schema: Iterable[Any], found: Any) -> Any:
    """Return the struct of objects whose columns, with dots, are `schema`; a name with dots in the rows is kept."""
    inner: dict[str, list[Any]] = {}
    fields: dict[str, Any] = {}
    for field in schema:
        first, dot, rest = field.name.partition(".")
        if not dot or _index(found, field.name) >= 0:
            fields[field.name] = field
        else:
            inner.setdefault(first, []).append(field.with_name(rest))
            fields.setdefault(first, None)
    for name, parts in inner.items():
        at = _index(found, name)
        fields[name] = pa.field(name, nested(parts, found[at].type if at >= 0 else pa.null()))
    return pa.struct(list(fields.values()))


def _index(kind: Any, name: str) -> int:
    return int(kind.get_field_index(name)) if pa.types.is_struct(kind) else -1


class Plan(NamedTuple):
    """How values are read: `wire` is what pyarrow takes from Python, `final` what the column is to be."""

    wire: Any
    final: Any


def plan(found: Any, wanted: Any, path: str, strict: bool, others: str) -> Plan:
    """Join the field that values have with the one that is wanted of them.

    strict: raises ValueError, naming the column, where values are mixed that have to be of one type.
    others: what becomes of fields that are not wanted: "keep", "drop", or "refuse", a ValueError that names one.
    """
    if is_json(wanted) or (is_json(found) and not strict):
        return Plan(json_field(found.name), json_field(found.name))
    if is_json(found):
        raise ValueError(f"column {path!r} is no {wanted.type} in every row: its values are of several types")
    if pa.types.is_struct(found.type) and pa.types.is_struct(wanted.type):
        return _plan_struct(found, wanted, path, strict, others)
    if _is_list(found.type) and _is_list(wanted.type):
        inner = plan(found.type.value_field, wanted.type.value_field, path, strict, others)
        return Plan(*(pa.field(found.name, pa.list_(field)) for field in inner))
    return Plan(found, wanted)


def _plan_struct(found: Any, wanted: Any, path: str, strict: bool, others: str) -> Plan:
    wire, final = [], []
    for field in wanted.type:
        at = _index(found.type, field.name)
        if at < 0:
            final.append(field)
            continue
        inner = plan(found.type[at], field, _joined(path, field.name), strict, others)
        wire.append(inner.wire)
        final.append(inner.final)
    extra = [field for field in found.type if _index(wanted.type, field.name) < 0]
    if extra and others == "refuse":
        name = _joined(path, extra[0].name)
        raise ValueError(f"the first batch has no column {name!r}: give to_batches a schema, or the model of the rows")
    if others == "keep":
        wire += extra
        final += extra
    return Plan(pa.field(found.name, pa.struct(wire)), pa.field(found.name, pa.struct(final)))


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _is_list(kind: Any) -> bool:
    return bool(pa.types.is_list(kind))
