"""What a call is told whose arguments cannot be taken. Loaded when there is one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .._http.errors import InvalidArgument, InvalidType
from .._naming import attribute_name

if TYPE_CHECKING:
    from ..operation import ApiOperation


def missing(operation: ApiOperation[Any], key: str) -> InvalidArgument:
    """Return the error for a required parameter that is None."""
    return InvalidArgument(f"{attribute_name(key)!r} is required by {operation.method} {operation.path} and was None")


def no_list(key: str, value: Any) -> InvalidType:
    """Return the error for a single value where a list is expected."""
    return InvalidType(f"{attribute_name(key)!r} is a list of values, not a {type(value).__name__}")


def unknown_option(operation: ApiOperation[Any], name: str, options: Iterable[str]) -> TypeError:
    """Return the error for a keyword that is neither a parameter of the operation nor among `options`."""
    known = ", ".join(attribute_name(parameter.key) for parameter in operation.parameters)
    return TypeError(
        f"unexpected keyword argument {name!r} for {operation.method} {operation.path};"
        f" it takes: {known or 'no parameters'}, and the options {', '.join(options)}"
    )
