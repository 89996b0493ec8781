"""Model and field(): a thin view on decoded JSON.

A model holds the JSON object as it came. A field is converted at its first read and the result kept, so a page of
models costs what `json.loads` costs, and what nobody touched goes back on the wire as it came: fields that are newer
than this SDK, dates in their own notation, enum values the SDK does not know.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar

from . import _conversion
from .utils import sanitize_for_serialization

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from typing_extensions import Self, dataclass_transform

    LocalDateTime: TypeAlias = datetime
else:

    def dataclass_transform(**_options):
        """Do nothing: the decorator speaks to type checkers, and typing_extensions is none of our dependencies."""
        return lambda decorated: decorated


__all__ = ["Model", "convert", "field"]

M = TypeVar("M", bound="Model")

OUTDATED = "outdated_sdk_version"
"""What an enumerated field reads as when the platform knows more values than this SDK."""

convert = _conversion.convert


class Field:
    """One attribute of a model: the data descriptor that reads and writes its JSON value.

    Reads are safe from several threads: all readers of a nested value get the same object. What happens at a read is
    found at the first one, from the annotation; `key` is the name in the JSON object.
    """

    __slots__ = ("_allowed", "_annotation", "_convert", "_resolved", "_scalar", "bounds", "key", "name", "owner")

    def __init__(self, key: str, bounds: dict[str, Any] | None) -> None:
        self.key = key
        self.bounds = bounds
        self._convert: _conversion.Converter | None = None
        self._scalar: type | None = None
        self._allowed: frozenset[str] | None = None
        self._resolved = False

    def __set_name__(self, owner: type[Model], name: str) -> None:
        self.name = name
        self.owner = owner.__name__
        self._annotation: str = owner.__annotations__[name]
        self._scalar = _SCALARS.get(self._annotation.removeprefix("builtins."))

    @property
    def type_name(self) -> str:
        """The official type name, as in `swagger_types`."""
        return _conversion.official_name(self._annotation)

    def __get__(self, instance: Model | None, owner: type[Model] | None = None) -> Any:
        if instance is None:
            return self
        value = instance._json.get(self.key)
        # Scalars need no conversion and no cache: the common case is this line.
        if value is None or value.__class__ is self._scalar:
            return value
        return self._read(instance, value)

    def _read(self, instance: Model, value: Any) -> Any:
        name = self.name
        if name in instance._converted:
            return instance._converted[name]
        if not self._resolved:
            self._resolve()
        if self._allowed is not None:
            return value if _is_allowed(value, self._allowed) else OUTDATED
        if self._convert is None:
            return value
        try:
            converted = self._convert(value)
        except (TypeError, ValueError) as error:
            raise ValueError(f"{self.owner}.{name}: {error}") from error
        if self._scalar is not None:
            return converted
        return instance._converted.setdefault(name, converted)

    def _resolve(self) -> None:
        # Threads that race here compute and store equal values.
        self._allowed = _conversion.allowed_values(self._annotation)
        self._convert = _conversion.converter(self.type_name)
        self._resolved = True

    def __set__(self, instance: Model, value: Any) -> None:
        instance._converted.pop(self.name, None)
        if value is None:
            instance._json.pop(self.key, None)
            return
        if self.bounds is not None:
            _check_bounds(f"{self.owner}.{self.name}", value, self.bounds)
        instance._json[self.key] = value
        if self._scalar is None and "Literal[" not in self._annotation:
            instance._converted[self.name] = value

    def to_wire(self, instance: Model) -> Any:
        """Return the JSON value to send: as it came where it was not changed."""
        value = instance._json[self.key]
        converted = instance._converted.get(self.name, value)
        if converted is value:
            return sanitize_for_serialization(value)
        if self._convert is not None and "date" in self.type_name and self._convert(value) == converted:
            return value
        return sanitize_for_serialization(converted)


_SCALARS = {"str | None": str, "int | None": int, "float | None": float, "bool | None": bool}


def _is_allowed(value: Any, allowed: frozenset[str]) -> bool:
    text = str(value)
    return text in allowed or text.lower() in {item.lower() for item in allowed}


def _check_bounds(place: str, value: Any, bounds: dict[str, Any]) -> None:
    checks: dict[str, Callable[[Any], bool]] = {
        "minimum": lambda bound: value >= bound,
        "maximum": lambda bound: value <= bound,
        "min_length": lambda bound: len(value) >= bound,
        "max_length": lambda bound: len(value) <= bound,
        "pattern": lambda bound: re.search(bound, value) is not None,
    }
    for name, bound in bounds.items():
        if not checks[name](bound):
            raise ValueError(f"{place} cannot be {value!r}: its {name.replace('_', ' ')} is {bound!r}")


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


@cache
def _fields(model: type[Model]) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for base in reversed(model.__mro__):
        found.update({name: value for name, value in vars(base).items() if isinstance(value, Field)})
    return found


@cache
def _swagger_types(model: type[Model]) -> Mapping[str, str]:
    return MappingProxyType({name: declared.type_name for name, declared in _fields(model).items()})


@cache
def _attribute_map(model: type[Model]) -> Mapping[str, str]:
    return MappingProxyType({name: declared.key for name, declared in _fields(model).items()})


class _PerClass:
    """A read-only attribute that is computed once for each model class."""

    def __init__(self, compute: Callable[[type[Model]], Mapping[str, str]]) -> None:
        self._compute = compute

    def __get__(self, instance: Model | None, owner: type[Model]) -> Mapping[str, str]:
        return self._compute(owner)


class _ModelType(type):
    """Gives every generated model empty slots, so that a misspelt attribute is an AttributeError, not a lost value."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> _ModelType:
        namespace.setdefault("__slots__", ())
        return super().__new__(cls, name, bases, namespace)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
class Model(metaclass=_ModelType):
    """Base of all models: `User(name="x")` makes one, a response is decoded to one.

    Every attribute may be None. `to_dict`, `to_json`, `to_str`, `==`, `repr`, copy, deepcopy and pickle work as in the
    official SDK. Reading from several threads is safe; writing needs the caller's own lock.
    """

    __slots__ = ("__weakref__", "_converted", "_json")
    __hash__ = None  # type: ignore[assignment]

    _json: dict[str, Any]
    _converted: dict[str, Any]

    swagger_types: ClassVar[_PerClass] = _PerClass(_swagger_types)
    attribute_map: ClassVar[_PerClass] = _PerClass(_attribute_map)

    def __init__(self, **values: Any) -> None:
        self._json = {}
        self._converted = {}
        known = _fields(type(self))
        for name, value in values.items():
            if name not in known:
                raise TypeError(f"{type(self).__name__} has no attribute {name!r}; it has: {', '.join(known)}")
            setattr(self, name, value)

    @classmethod
    def _view(cls, data: Any) -> Self:
        """Return a model that shows the JSON object `data` and shares it. Raises ValueError for anything else."""
        if data.__class__ is not dict:
            raise ValueError(f"a JSON object was expected for {cls.__name__}, not {_conversion._json_kind(data)}")
        self = cls.__new__(cls)
        self._json = data
        self._converted = {}
        return self

    def _to_wire(self) -> dict[str, Any]:
        known = _fields(type(self))
        touched = {known[name].key: known[name] for name in list(self._converted)}
        return {
            key: touched[key].to_wire(self) if key in touched else sanitize_for_serialization(value)
            for key, value in self._json.items()
        }

    def to_dict(self) -> dict[str, Any]:
        """Return all attributes by their Python names, nested models as dicts too, dates as date objects."""
        return {name: _plain(getattr(self, name)) for name in _fields(type(self))}

    def to_json(self) -> str:
        """Return `to_dict` as JSON text: Python names as keys, absent values as null, dates in ISO 8601."""
        return json.dumps(sanitize_for_serialization(self.to_dict()))

    def to_str(self) -> str:
        """Return `to_dict` as text for people."""
        from pprint import pformat  # here: only who prints a model needs it

        return pformat(self.to_dict())

    __repr__ = to_str

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return self is other or self.to_dict() == other.to_dict()

    def __copy__(self) -> Self:
        twin = type(self)._view(dict(self._json))
        twin._converted.update(self._converted)
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return type(self)._view(self._to_wire())

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self._to_wire())


def _restore(model: type[M], data: dict[str, Any]) -> M:
    return model._view(data)


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value
