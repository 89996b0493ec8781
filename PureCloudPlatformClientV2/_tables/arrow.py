"""Columns of Arrow from JSON rows. pyarrow walks the rows; Python sees single values only where they are odd."""

from __future__ import annotations

import json
from typing import Any

import pyarrow as pa

from .._model.conversion import to_date, to_datetime
from .._model.serialization import to_json_value
from .flat import twice
from .nesting import too_deep
from .plain import plain
from .schema import REFUSED, is_json, nested, of_model, of_rows, of_values, plan, widened
from .shape import Shape, explode_rows


def schema_of(shape: Shape, flatten: bool) -> Any:
    """Return the columns of a known model. An exploded list has one item a row."""
    struct = pa.struct([_item_field(field, field.name, shape.exploded) for field in of_model(shape.model)])
    return pa.schema(_flat_fields(struct, "") if flatten else list(struct))


def _item_field(field: Any, path: str, exploded: tuple[str, ...]) -> Any:
    if path in exploded and pa.types.is_list(field.type):
        field = field.type.value_field.with_name(field.name)
    if pa.types.is_struct(field.type) and any(name.startswith(f"{path}.") for name in exploded):
        return field.with_type(
            pa.struct([_item_field(inner, f"{path}.{inner.name}", exploded) for inner in field.type])
        )
    return field


def _flat_fields(struct: Any, prefix: str) -> list[Any]:
    fields: list[Any] = []
    for field in struct:
        if pa.types.is_struct(field.type):
            fields += _flat_fields(field.type, f"{prefix}{field.name}.")
        else:
            fields.append(field.with_name(prefix + field.name))
    return fields


def table(rows: list[dict[str, Any]], shape: Shape, flatten: bool) -> Any:
    """Return rows as a table: the columns of the model, where there is one, then those that only the rows have."""
    columns = _columns(rows, shape, flatten, schema_of(shape, flatten) if shape.model else None, "keep")
    return pa.table([array for _, array in columns.values()], pa.schema([field for field, _ in columns.values()]))


def batch(rows: list[dict[str, Any]], shape: Shape, flatten: bool, schema: Any, others: str) -> Any:
    """Return rows as a record batch of exactly the schema. Raises ValueError, naming the column, where one differs."""
    columns = _columns(rows, shape, flatten, schema, others)
    return pa.record_batch([columns[name][1] for name in schema.names], schema)


def _columns(
    rows: list[dict[str, Any]], shape: Shape, flatten: bool, schema: Any, others: str
) -> dict[str, tuple[Any, Any]]:
    rows = explode_rows(rows, shape.exploded)
    try:
        array = _read(rows, of_rows(rows), flatten, schema, others)
    except REFUSED:
        # A program has put other values into the JSON, or a column has values of several types.
        try:
            rows = plain(rows) if shape.model is None else to_json_value(rows)
        except RecursionError:
            raise too_deep() from None
        found = of_values("", rows).type if rows else pa.struct([])
        array = _read([widened(row, found) for row in rows], found, flatten, schema, others)
    into: dict[str, tuple[Any, Any]] = {}
    _flatten(into, array, "", flatten)
    return into


def _read(rows: list[dict[str, Any]], found: Any, flatten: bool, schema: Any, others: str) -> Any:
    strict = others != "keep"
    wanted = found if schema is None else nested(schema, found) if flatten else pa.struct(list(schema))
    wire, final = plan(pa.field("", found), pa.field("", wanted), "", strict, others)
    if _holds_json(wire):
        rows = _dumped(rows, wire)
    return _fitted(pa.array(rows, wire.type), final, "", strict)


def _flatten(into: dict[str, tuple[Any, Any]], struct: Any, prefix: str, flatten: bool) -> None:
    for field, array in zip(struct.type, struct.flatten(), strict=True):
        name = prefix + field.name
        if flatten and pa.types.is_struct(field.type):
            _flatten(into, array, f"{name}.", flatten)
        elif name in into:
            raise twice(name)
        else:
            into[name] = field.with_name(name), array


def _holds_json(field: Any) -> bool:
    kind = field.type
    if pa.types.is_struct(kind):
        return any(_holds_json(inner) for inner in kind)
    return _holds_json(kind.value_field) if pa.types.is_list(kind) else is_json(field)


def _dumped(rows: list[Any], struct: Any) -> list[Any]:
    """Return objects with JSON text where their fields want it."""
    fields = [field for field in struct.type if _holds_json(field)]
    return [
        None if row is None else {**row, **{one.name: _dumped_value(row.get(one.name), one) for one in fields}}
        for row in rows
    ]


def _dumped_value(value: Any, field: Any) -> Any:
    if value is None:
        return None
    if is_json(field):
        try:
            return json.dumps(to_json_value(value))
        except TypeError as error:
            raise ValueError(f"column {field.name!r} has values of several types: {error}") from error
    if pa.types.is_struct(field.type):
        return _dumped([value], field)[0]
    item = field.type.value_field
    return _dumped(value, item) if pa.types.is_struct(item.type) else [_dumped_value(one, item) for one in value]


def _fitted(array: Any, field: Any, path: str, strict: bool) -> Any:
    """Return the array with the type of `field`; where its values do not have that type, it stays as it is.

    strict: that is a ValueError which names the column.
    """
    kind = field.type
    if array.type == kind:
        return array
    if pa.types.is_null(array.type):
        return pa.nulls(len(array), kind)
    if pa.types.is_struct(array.type) and pa.types.is_struct(kind):
        return _fitted_struct(array, kind, path, strict)
    if pa.types.is_list(array.type) and pa.types.is_list(kind):
        items = _fitted(array.values, kind.value_field, path, strict)
        item = kind.value_field.with_type(items.type)
        return pa.ListArray.from_arrays(array.offsets, items, pa.list_(item), mask=array.is_null())
    return _cast(array, kind, path, strict)


def _fitted_struct(array: Any, kind: Any, path: str, strict: bool) -> Any:
    arrays, fields = [], []
    # Not `field()`: what it gives for a null object is not null.
    children = array.flatten()
    for field in kind:
        at = array.type.get_field_index(field.name)
        child = pa.nulls(len(array)) if at < 0 else children[at]
        fitted = _fitted(child, field, f"{path}.{field.name}" if path else field.name, strict)
        arrays.append(fitted)
        fields.append(field.with_type(fitted.type))
    return pa.StructArray.from_arrays(arrays, fields=fields, mask=array.is_null())


def _cast(array: Any, kind: Any, path: str, strict: bool) -> Any:
    is_date = pa.types.is_temporal(kind)
    try:
        # Numbers are no text for a model's sake, and text is no number.
        if strict or is_date or (_is_number(array.type) and _is_number(kind)):
            return _cast_whole(array, kind)
    except pa.ArrowException as error:
        reason: Exception = error
        if is_date and pa.types.is_string(array.type):
            # Dates in another notation than ISO 8601 in full.
            convert = to_date if pa.types.is_date(kind) else to_datetime
            try:
                return pa.array([None if text is None else convert(text) for text in array.to_pylist()], kind)
            except REFUSED as cause:
                reason = cause
        if strict:
            raise ValueError(f"column {path!r} is no {kind} in every row: {reason}") from error
    return array


def _cast_whole(array: Any, kind: Any) -> Any:
    cast = array.cast(kind)
    if pa.types.is_date(kind) and pa.types.is_timestamp(array.type) and not cast.cast(array.type).equals(array):
        raise pa.ArrowInvalid("moments with a time are no days")  # pyarrow drops the time
    return cast


def _is_number(kind: Any) -> bool:
    return bool(pa.types.is_integer(kind) or pa.types.is_floating(kind))
