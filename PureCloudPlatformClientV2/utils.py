"""Small helpers with official names: JSON-ready values and the `deprecated` decorator."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable
from typing import Any, TypeVar, overload

from ._model.serialization import sanitize

_F = TypeVar("_F", bound=Callable[..., Any])


def sanitize_for_serialization(obj: object) -> Any:
    """Return `obj` as plain JSON values: dict, list, str, int, float, bool and None.

    Models become objects with their JSON names, without the attributes that are None; dates and times become ISO 8601
    strings; enum members their value. Containers are copied, so the result shares nothing mutable with `obj`.
    A date of an answer is written anew here ("2024-02-29T10:00:00.856000+00:00"), as in the official SDK; the body of a
    request carries it as it came.

    Raises TypeError for a value that JSON cannot express, ValueError for one that contains itself or is nested too
    deeply; both name the place.
    """
    return sanitize(obj)


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
