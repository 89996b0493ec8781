"""The arguments that a helper is given for somebody else's method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._naming import attribute_name

if TYPE_CHECKING:
    from ..operation import ApiOperation


def by_name(operation: ApiOperation[Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of a call by the names of the method's signature.

    Raises TypeError, as the method would, for too many of them or one that is given twice.
    """
    required = [attribute_name(parameter.key) for parameter in operation.parameters if parameter.required]
    if len(args) > len(required):
        raise TypeError(f"{operation.name} takes {len(required)} positional arguments, {len(args)} were given")
    named = dict(zip(required, args, strict=False))
    twice = named.keys() & kwargs.keys()
    if twice:
        raise TypeError(f"{operation.name} got several values for {sorted(twice)[0]!r}")
    return named | kwargs


def without_callback(kwargs: dict[str, Any], helper: str, instead: str) -> dict[str, Any]:
    """Return `kwargs` without an absent callback. Raises TypeError for one: helpers return what they have."""
    if kwargs.get("callback") is not None:
        raise TypeError(f"{helper} takes no callback: {instead}")
    return {name: value for name, value in kwargs.items() if name != "callback"}
