"""Field: one attribute of a model, which reads and writes its JSON value."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any

from .._strict import check_json_names
from ..api_null_value import ApiNullValue
from . import conversion
from .serialization import sanitize_value, to_json_value

if TYPE_CHECKING:
    from ..model import Model

OUTDATED = "outdated_sdk_version"
"""What an enumerated field reads as when the platform knows more values than this SDK."""

UNTOUCHED: dict[str, Any] = {}
"""The converted values of every model that has none yet: one dict for all, never written to."""
_keep = object.__setattr__
_first_value = threading.Lock()
"""Guards that a model gets a dict of its own once, when two threads make the first read of it."""

_SCALARS = {"str | None": str, "int | None": int, "float | None": float, "bool | None": bool}
_DATES = ("datetime | None", "DateTime | None", "LocalDateTime | None")


class Field(property):
    """One attribute of a model: the data descriptor that reads and writes its JSON value.

    Reads are safe from several threads: all readers of a nested value get the same object. What happens at a read is
    found at the first one, from the annotation; `key` is the name in the JSON object. A property, because Python calls
    its function with less ado than a `__get__` of our own: a third less for a scalar.
    """

    __slots__ = (
        "_allowed",
        "_annotation",
        "_convert",
        "_is_enumerated",
        "_resolved",
        "_scalar",
        "_view",
        "bounds",
        "key",
        "name",
        "owner",
    )

    def __init__(self, key: str, bounds: dict[str, Any] | None) -> None:
        self.key = key
        self.bounds = bounds
        self._convert: conversion.Converter | None = None
        self._view: conversion.Converter | None = None
        self._scalar: type | None = None
        self._allowed: frozenset[str] = frozenset()
        self._resolved = False

    def __set_name__(self, owner: type[Model], name: str) -> None:
        self.name = name
        self.owner = owner.__name__
        self._annotation: str = owner.__annotations__[name]
        self._scalar = _SCALARS.get(self._annotation.removeprefix("builtins."))
        self._is_enumerated = conversion.is_enumerated(self._annotation)
        super().__init__(_reader(self, self.key, name, self._scalar))

    @property
    def type_name(self) -> str:
        """The official type name, as in `swagger_types`."""
        return conversion.official_name(self._annotation)

    @property
    def annotation(self) -> str:
        """The Python type, as type checkers see it."""
        return self._annotation.replace("builtins.", "")

    def _read(self, instance: Model, value: Any) -> Any:
        kept = instance._converted
        if self.name in kept:
            return kept[self.name]
        if not self._resolved:
            self._resolve()
        if self._is_enumerated:
            return self._read_enumerated(value, self._allowed)
        if value.__class__ is ApiNullValue:
            return None
        if self._convert is None:
            return value
        try:
            converted = self._convert(value)
        except (TypeError, ValueError, OverflowError) as error:
            raise conversion.misfit(self.owner, f".{self.name}", error) from error
        if self._scalar is not None:
            return converted
        return (own_values(instance) if kept is UNTOUCHED else kept).setdefault(self.name, converted)

    def _read_enumerated(self, value: Any, allowed: frozenset[str]) -> Any:
        if value in allowed if value.__class__ is str else _is_allowed(value, allowed):
            return value
        if value.__class__ is ApiNullValue:
            return None
        return value if _is_allowed(value, allowed) else OUTDATED

    def _resolve(self) -> None:
        # Threads that race here compute and store equal values.
        self._allowed = conversion.allowed_values(self._annotation) or frozenset()
        self._convert = conversion.converter(self.type_name)
        self._view = self._convert if conversion.model_of(self.type_name) else None
        self._resolved = True

    def raw_or_converted(self, instance: Model) -> Any:
        """Return the value as it reads, or the JSON value where that is malformed or of an unknown enumeration."""
        value = instance._json.get(self.key)
        try:
            converted = self.__get__(instance)
        except ValueError:
            return value
        return value if self._is_enumerated else converted

    def __set__(self, instance: Model, value: Any) -> None:
        if value is None or value.__class__ is ApiNullValue:
            self._forget(instance)
            if value is None:
                instance._json.pop(self.key, None)
            else:
                instance._json[self.key] = None
            return
        if self.bounds is not None:
            _check_bounds(self.owner, self.name, value, self.bounds)
        if value.__class__ is not self._scalar:
            self._set_other(instance, value)
        elif instance._converted is not UNTOUCHED:
            self._forget(instance)
        instance._json[self.key] = value

    def _set_other(self, instance: Model, value: Any) -> None:
        if not self._resolved:
            self._resolve()
        self._forget(instance)
        if value.__class__ is dict or value.__class__ is list:
            container, kind = conversion.parts_of(self.type_name)
            check_json_names(None if container == "dict" else conversion.model_of(kind), value)
        if self._is_enumerated:
            self._check_allowed(value, self._allowed)
        elif not conversion.is_json(value, self.type_name):
            # What a program sets reads as that very object, so that later edits of a list are sent.
            own_values(instance)[self.name] = value

    def _forget(self, instance: Model) -> None:
        if instance._converted is not UNTOUCHED:
            instance._converted.pop(self.name, None)

    def _check_allowed(self, value: Any, allowed: frozenset[str]) -> None:
        if not _is_allowed(value, allowed):
            from .._strict import warn_of_value  # here: only an unknown value needs it

            warn_of_value(self.owner, self.name, str(value), allowed)

    def to_json_value(self, instance: Model) -> Any:
        """Return the JSON value to send: as it came where it was not changed."""
        value = instance._json[self.key]
        converted = instance._converted.get(self.name, value)
        if converted is value:
            return to_json_value(value)
        if self._convert is not None and "date" in self.type_name and self._convert(value) == converted:
            return to_json_value(value)
        return to_json_value(converted)

    def sanitized(self, instance: Model) -> Any:
        """Return the JSON value in the official SDK's spelling: every date in ISO 8601."""
        value = instance._json[self.key]
        if value is None or self._scalar is not None or not conversion.holds_dates(self.type_name):
            return self.to_json_value(instance)
        return sanitize_value(self.raw_or_converted(instance))

    def _say(self) -> str:
        """What `help` shows of the attribute."""
        from .phrases import phrase_of  # here: only help needs it, and it reads a table

        phrase = phrase_of(self)
        return (f"{phrase.rstrip('.')}.\n" if phrase else "") + f"{self.annotation}: {self.key!r} in JSON"

    __doc__ = property(_say, lambda _self, _text: None)  # property's constructor sets it


def _reader(declared: Field, key: str, name: str, scalar: type | None) -> Callable[[Model], Any]:
    """Return what reads a field: closures, for their names are found faster than attributes."""
    read, from_iso = declared._read, conversion.from_iso

    def read_scalar(instance: Model) -> Any:
        value = instance._json.get(key)
        # Scalars need no conversion and no cache: the common case is this line.
        return value if value is None or value.__class__ is scalar else read(instance, value)

    def read_enumerated(instance: Model) -> Any:
        value = instance._json.get(key)
        if value is None or (value.__class__ is str and value in declared._allowed):
            return value
        return read(instance, value)

    def read_other(instance: Model) -> Any:
        value = instance._json.get(key)
        if value is None:
            return None
        kept = instance._converted
        if name in kept:
            return kept[name]
        view = declared._view
        if view is None or value.__class__ is not dict:
            return read(instance, value)
        nested = view(value)
        if kept is UNTOUCHED:
            with _first_value:
                kept = instance._converted
                if kept is UNTOUCHED:
                    _keep(instance, "_converted", {name: nested})
                    return nested
        return kept.setdefault(name, nested)

    def read_date(instance: Model) -> Any:
        value = instance._json.get(key)
        if value is None:
            return None
        kept = instance._converted
        if kept is UNTOUCHED or name not in kept:
            try:
                # Not kept: nobody can change it, and a dict to keep it in takes longer than to read it again.
                return from_iso(value)
            except (ValueError, TypeError, AttributeError):
                return read(instance, value)
        return kept[name]

    if scalar is not None:
        return read_scalar
    if declared._annotation in _DATES:
        return read_date
    return read_enumerated if declared._is_enumerated else read_other


def _after_fork() -> None:
    global _first_value  # the thread that held it does not exist in the child
    _first_value = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def own_values(model: Model) -> dict[str, Any]:
    """Return the dict of the model's converted values, to write to."""
    with _first_value:
        if model._converted is UNTOUCHED:
            _keep(model, "_converted", {})
        return model._converted


def _is_allowed(value: Any, allowed: frozenset[str]) -> bool:
    text = str(value.value if isinstance(value, Enum) else value)
    return text in allowed or text.lower() in {item.lower() for item in allowed}


def _check_bounds(owner: str, name: str, value: Any, bounds: dict[str, Any]) -> None:
    checks: dict[str, Callable[[Any], bool]] = {
        "minimum": lambda bound: value >= bound,
        "maximum": lambda bound: value <= bound,
        "min_length": lambda bound: len(value) >= bound,
        "max_length": lambda bound: len(value) <= bound,
        "pattern": lambda bound: re.search(bound, value) is not None,
    }
    for kind, bound in bounds.items():
        if not checks[kind](bound):
            from .._redaction import MASK, is_secret_name  # here: only a refusal needs it

            text = MASK if is_secret_name(name) else f"{value!r:.80}"
            raise ValueError(f"{owner}.{name} cannot be {text}: its {kind.replace('_', ' ')} is {bound!r}")


def field(
    key: str,
    *,
    default: None,
    minimum: float | None = None,
    maximum: float | None = None,
    min_length: int | None = None,
    max_length: int | None = None,
    pattern: str | None = None,
) -> Any:
    """Declare an attribute of a model: its JSON name, and the bounds that an assigned value must keep.

    `default` is None for every field and is there for type checkers, which take a field without it for required.
    """
    names = ("minimum", "maximum", "min_length", "max_length", "pattern")
    values = (minimum, maximum, min_length, max_length, pattern)
    bounds = {name: value for name, value in zip(names, values, strict=True) if value is not None}
    return Field(key, bounds or None)
