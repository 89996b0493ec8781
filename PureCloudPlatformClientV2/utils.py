"""Small helpers with official names: JSON-ready values and the `deprecated` decorator."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable, Mapping
from datetime import date, time
from enum import Enum
from typing import Any, TypeVar, cast, overload

_F = TypeVar("_F", bound=Callable[..., Any])

_JSON_SCALARS = frozenset({str, int, float, bool, type(None)})


def sanitize_for_serialization(obj: object) -> Any:
    """Return `obj` as plain JSON values: dict, list, str, int, float, bool and None.

    Models become objects with their JSON names, without the attributes that are None; dates and times become ISO 8601
    strings; enum members their value. Containers are copied, so the result shares nothing mutable with `obj`.

    Raises TypeError, naming the type, for a value that JSON cannot express.
    """
    kind = type(obj)
    if kind in _JSON_SCALARS:
        return obj
    if kind is dict:
        return {key: sanitize_for_serialization(value) for key, value in cast("dict[Any, Any]", obj).items()}
    if kind is list:
        return [sanitize_for_serialization(value) for value in cast("list[Any]", obj)]
    return _sanitize_other(obj)


def _sanitize_other(obj: object) -> Any:
    to_wire = getattr(obj, "_to_wire", None)
    if to_wire is not None:
        return to_wire()
    if isinstance(obj, Enum):
        return sanitize_for_serialization(obj.value)
    if isinstance(obj, (str, int, float)):
        return obj
    if isinstance(obj, (date, time)):
        return obj.isoformat()
    if isinstance(obj, Mapping):
        return {key: sanitize_for_serialization(value) for key, value in obj.items()}
    if isinstance(obj, (list, tuple, set, frozenset)):
        return [sanitize_for_serialization(value) for value in obj]
    if hasattr(obj, "attribute_map"):  # a model class of the user's own, in the official shape
        pairs = ((key, getattr(obj, name)) for name, key in obj.attribute_map.items())
        return {key: sanitize_for_serialization(value) for key, value in pairs if value is not None}
    raise TypeError(f"a value of type {type(obj).__name__} cannot be sent as JSON")


@overload
def deprecated(reason: str) -> Callable[[_F], _F]: ...
@overload
def deprecated(reason: _F) -> _F: ...
def deprecated(reason: str | Callable[..., Any]) -> Any:
    """Mark a function or class as deprecated: calling it gives a DeprecationWarning at the caller's line.

    Works with a reason, `@deprecated("use X")`, and without, `@deprecated`. The process's warning filters are left
    alone. Raises TypeError for anything that is neither a string nor callable.
    """
    if isinstance(reason, str):
        return lambda target: _warn_on_call(target, f" ({reason})")
    if callable(reason):
        return _warn_on_call(reason, "")
    raise TypeError(f"deprecated takes a reason or a callable, not {type(reason).__name__}")


def _warn_on_call(target: Callable[..., Any], suffix: str) -> Callable[..., Any]:
    kind = "class" if isinstance(target, type) else "function"

    @functools.wraps(target)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        message = f"Call to deprecated {kind} {target.__name__}{suffix}."
        warnings.warn(message, DeprecationWarning, stacklevel=2)
        return target(*args, **kwargs)

    return wrapper
