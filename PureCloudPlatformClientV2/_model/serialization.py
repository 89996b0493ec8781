"""Python values become JSON values, and what cannot is explained with its place.

Two spellings, which differ for models only: `to_json_value` gives what a body carries, where a date that nobody changed
stays as it came; `sanitize_for_serialization` writes every date in ISO 8601, as the official SDK does.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from enum import Enum
from typing import Any

_JSON_SCALARS = frozenset({str, int, float, bool, type(None)})
_ARRAYS = (list, tuple, set, frozenset)


def _serializer(method: str) -> Callable[[Any], Any]:
    """Return the function that turns a value into JSON values; `method` is how an object of ours does that itself."""

    def serialize(obj: Any) -> Any:
        kind = obj.__class__
        if kind in _JSON_SCALARS:
            return obj
        if kind is dict:
            return {
                key if key.__class__ is str else _to_key(key): value
                if value.__class__ in _JSON_SCALARS
                else serialize(value)
                for key, value in obj.items()
            }
        if kind is list:
            return [value if value.__class__ in _JSON_SCALARS else serialize(value) for value in obj]
        return serialize_other(obj)

    def serialize_other(obj: Any) -> Any:
        own = getattr(obj, method, None)
        if own is not None:
            return own()
        if isinstance(obj, Enum):
            return serialize(obj.value)
        if isinstance(obj, (str, int, float)):
            return obj
        if isinstance(obj, (date, time)):
            return obj.isoformat()
        if isinstance(obj, Mapping):
            return {_to_key(key): serialize(value) for key, value in obj.items()}
        if isinstance(obj, _ARRAYS):
            return [serialize(value) for value in obj]
        if hasattr(obj, "attribute_map"):  # a model class of the user's own, in the official shape
            pairs = ((key, getattr(obj, name)) for name, key in obj.attribute_map.items())
            return {key: serialize(value) for key, value in pairs if value is not None}
        raise TypeError(f"a value of type {kind_name(obj)} cannot be sent as JSON")

    return serialize


def kind_name(obj: Any) -> str:
    """Return the name of the type of `obj`."""
    return type(obj).__name__


def _to_key(key: Any) -> Any:
    if key is None or isinstance(key, (str, int, float)):
        return key.value if isinstance(key, Enum) else key
    if isinstance(key, (Enum, date, time)) or hasattr(key, "_to_json_value"):
        return to_json_value(key)
    raise TypeError(f"a key of type {kind_name(key)} cannot be sent as JSON")


to_json_value = _serializer("_to_json_value")
sanitize_value = _serializer("_sanitized")


def date_or_sanitized(obj: Any) -> Any:
    """Return `obj`, mostly a date, as JSON values: for an encoder that met no JSON."""
    return obj.isoformat() if obj.__class__ is datetime else sanitize_value(obj)


def sanitize(obj: Any) -> Any:
    """Return `obj` as plain JSON values, every date in ISO 8601; see `utils.sanitize_for_serialization`."""
    try:
        return sanitize_value(obj)
    except (TypeError, RecursionError) as error:
        raise explained(obj, error) from None


def _written(obj: Any) -> Any:
    return obj._written() if hasattr(obj.__class__, "_written") else to_json_value(obj)


def writer(default: Callable[[Any], Any], *, allow_nan: bool) -> Callable[[Any], str]:
    """Return what writes a value as `json.dumps` does, and asks `default` for nothing but what is no JSON.

    The encoder of the standard library is made once, where `json.dumps` makes it anew for every text. It does not look
    for what contains itself: that is a RecursionError.
    """
    made = json.JSONEncoder(check_circular=False, allow_nan=allow_nan, default=default)
    if json.encoder.c_make_encoder is None:  # type: ignore[attr-defined]  # an interpreter without C code
        return made.encode
    escape, separators = json.encoder.encode_basestring_ascii, (made.key_separator, made.item_separator)
    chunks = json.encoder.c_make_encoder(None, default, escape, None, *separators, False, False, allow_nan)  # type: ignore[attr-defined]
    return lambda obj: "".join(chunks(obj, 0))


_encode = writer(_written, allow_nan=False)


def encode(obj: Any) -> str:
    """Return `obj` as JSON text (RFC 8259), dates that nobody changed as they came.

    Raises ValueError, naming the place, for NaN and infinity, for what contains itself, and for what is nested too
    deeply; TypeError for a type that JSON does not have.
    """
    try:
        try:
            return _encode(obj)
        except TypeError:  # perhaps only a key: a date is one for us
            return _encode(to_json_value(obj))
    except (TypeError, ValueError, RecursionError) as error:
        raise explained(obj, error) from None


def explained(root: Any, error: Exception) -> Exception:
    """Return what is to be raised in place of `error`: it names the place in `root` that cannot be sent as JSON.

    Walks without recursion, for depth may be the fault.
    """
    place: list[str] = []
    inside = {id(root)}
    done: set[int] = set()
    stack = [(root, _parts(root))]
    fault = _fault(root)
    while stack and fault is None:
        step, child = next(stack[-1][1], (None, None))
        if step is None:
            done.add(id(stack[-1][0]))
            inside.discard(id(stack.pop()[0]))
            del place[-1:]
        elif id(child) not in done:
            place.append(step)
            fault = ValueError("contains itself") if id(child) in inside else _fault(child)
            inside.add(id(child))
            stack.append((child, _parts(child)))
    if fault is None:
        return ValueError(f"{kind_name(root)} is nested too deeply") if isinstance(error, RecursionError) else error
    path = kind_name(root) + "".join(place) if hasattr(root, "_parts") else "".join(place).removeprefix(".")
    return type(fault)(f"{path[:500]}: {fault}" if path else str(fault))


def _fault(value: Any) -> TypeError | ValueError | None:
    if isinstance(value, float) and not math.isfinite(value):
        return ValueError(f"{value} is not a number that JSON can express")
    try:
        if next(_parts(value), None) is None:
            to_json_value(value)
        elif isinstance(value, Mapping):
            [_to_key(key) for key in value]
    except TypeError as error:
        return error
    return None


def _parts(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield what `value` contains, with the step that leads there: `.name` or `[3]`."""
    if hasattr(value, "_parts"):
        yield from value._parts()
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield (f".{key}" if isinstance(key, str) and key.isidentifier() else f"[{key!r}]"), item
    elif isinstance(value, _ARRAYS):
        for index, item in enumerate(value):
            yield f"[{index}]", item
    elif isinstance(value, Enum):
        yield ".value", value.value
    elif hasattr(value, "attribute_map"):
        for name in value.attribute_map:
            yield f".{name}", getattr(value, name)
