"""Model and field(): a thin view on decoded JSON.

A model holds the JSON object as it came. A field is converted at its first read and the result kept, so a page of
models costs what `json.loads` costs, and what nobody touched goes back on the wire as it came: fields that are newer
than this SDK, dates in their own notation, enum values the SDK does not know.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar

from . import _strict
from ._json import loads
from ._model import conversion
from ._model.field import UNTOUCHED, Field, field, own_values
from ._model.metaclass import ModelType, PerClass, fields, fields_by_key
from ._model.metaclass import attribute_map as compute_attribute_map
from ._model.metaclass import swagger_types as compute_swagger_types
from ._model.serialization import date_or_sanitized, explained, sanitize, sanitize_value, to_json_value, writer
from ._value import dataclass_transform

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Self

    LocalDateTime: TypeAlias = datetime

__all__ = ["Model", "convert", "field"]

M = TypeVar("M", bound="Model")

convert = conversion.convert

_dumps = writer(date_or_sanitized, allow_nan=True)
_new = object.__new__


class _Attributes:
    """Has room for attributes that a model does not declare; without any, it costs two words."""

    __slots__ = ("__dict__", "__weakref__")


_DICT: Callable[[Model], dict[str, Any]] = vars(_Attributes)["__dict__"].__get__


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
class Model(_Attributes, metaclass=ModelType):
    """Base of all models: `User(name="x")` makes one, a response is decoded to one.

    Every attribute may be None. `to_dict`, `to_json`, `to_str`, `==`, copy, deepcopy and pickle work as in the official
    SDK. An attribute that the model does not have is kept on the object and never sent; setting it gives an
    UnknownAttributeWarning, in strict mode an AttributeError. Reading from several threads is safe; writing needs the
    caller's own lock.
    """

    __slots__ = ("_converted", "_json")
    __hash__ = None  # type: ignore[assignment]

    _json: dict[str, Any]
    _converted: dict[str, Any]  # UNTOUCHED until something is converted

    _is_generated: ClassVar[bool]
    swagger_types: ClassVar[PerClass] = PerClass(compute_swagger_types)
    attribute_map: ClassVar[PerClass] = PerClass(compute_attribute_map)

    def __init__(self, **values: Any) -> None:
        _set_json(self, {})
        _set_converted(self, UNTOUCHED)
        known = fields(type(self))
        for name, value in values.items():
            if name not in known:
                raise TypeError(_strict.unknown_keyword(type(self), name, known))
            setattr(self, name, value)

    @classmethod
    def _view(cls, data: Any) -> Self:
        """Return a model that shows the JSON object `data` and shares it. Raises ValueError for anything else."""
        if data.__class__ is not dict:
            if isinstance(data, Model):
                return data  # type: ignore[return-value]  # a program put it into the JSON
            if not isinstance(data, dict):
                raise ValueError(f"a JSON object was expected for {cls.__name__}, not {conversion.json_kind(data)}")
        self = _new(cls)
        _set_json(self, data)
        _set_converted(self, UNTOUCHED)
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return a model of a JSON object as the platform writes it: JSON names, dates as text.

        The data is copied. Names that the model does not have are kept, sent, and found in `additional_properties`.
        Raises ValueError for what is no object or contains itself, TypeError for a value that JSON does not have.
        """
        return cls._view(_json_of(data))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return a model of JSON text as the platform writes it.

        Raises ValueError for text that is no JSON object, TypeError for what is no text.
        """
        if not isinstance(text, (str, bytes, bytearray)):
            raise TypeError(f"text is JSON, as str or bytes, not a {type(text).__name__}")
        try:
            return cls._view(loads(text))
        except RecursionError:
            raise ValueError(f"the JSON text for {cls.__name__} is nested too deeply") from None

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What the JSON object holds beyond the fields of this class, by JSON name: a copy of one level.

        A platform that is newer than this SDK sends such fields; they go back as they came. A model that has a field of
        this very name shows that field.
        """
        known = fields_by_key(type(self))
        return {key: value for key, value in self._json.items() if key not in known}

    def _touched(self) -> dict[str, Field]:
        known = fields(type(self))
        return {known[name].key: known[name] for name in list(self._converted)}

    def _to_json_value(self) -> dict[str, Any]:
        touched = self._touched()
        json_object = {
            key: touched[key].to_json_value(self) if key in touched else to_json_value(value)
            for key, value in self._json.items()
        }
        return self._with_declared(json_object, to_json_value)

    def _written(self) -> dict[str, Any]:
        """Return what a JSON encoder is to write for this model: its own JSON object where nothing in it is changed."""
        data = self._json
        if not self._is_generated:
            return self._to_json_value()
        if self._converted is not UNTOUCHED:
            known = fields(type(self))
            for name, value in list(self._converted.items()):
                if data[known[name].key] is not value:
                    return self._to_json_value()
        return data

    def _sanitized(self) -> dict[str, Any]:
        known = fields_by_key(type(self))
        json_object = {
            key: known[key].sanitized(self) if key in known else sanitize_value(value)
            for key, value in self._json.items()
        }
        return self._with_declared(json_object, sanitize_value)

    def _with_declared(self, json_object: dict[str, Any], serialize: Callable[[Any], Any]) -> dict[str, Any]:
        """Add the attributes that a derived class declares in the official shape, by `attribute_map`."""
        if not self._is_generated:
            known, names = fields(type(self)), dict(self.attribute_map)
            added = ((key, getattr(self, name, None)) for name, key in names.items() if name not in known)
            json_object.update({key: serialize(value) for key, value in added if value is not None})
        return json_object

    def _parts(self) -> Iterator[tuple[str, Any]]:
        """Yield what is set, with the step that leads there, without converting anything."""
        touched, known = self._touched(), fields_by_key(type(self))
        for key, value in self._json.items():
            converted = self._converted[touched[key].name] if key in touched else value
            yield f".{known[key].name if key in known else key}", converted

    def to_dict(self) -> dict[str, Any]:
        """Return all attributes by their Python names, nested models as dicts too, dates as date objects.

        Raises ValueError, naming the place, for a malformed value, and for a model that contains itself.
        """
        from ._model.plain import plain_model  # here: programs that only read attributes need none of it

        try:
            return plain_model(self)
        except RecursionError as error:
            raise explained(self, error) from None

    def to_json(self) -> str:
        """Return `to_dict` as JSON text: Python names as keys, absent values as null, dates in ISO 8601."""
        values = self.to_dict()
        try:
            return _dumps(values)
        except (TypeError, ValueError, RecursionError):
            return json.dumps(sanitize(values))  # keys that only we know, or a fault whose place it names

    def to_str(self) -> str:
        """Return `to_dict` as text for people, with everything in it, secrets too."""
        from pprint import pformat  # here: only who prints a model needs it

        return pformat(self.to_dict())

    def __repr__(self) -> str:
        from ._model.text import model_repr  # here: only who prints a model needs it

        return model_repr(self)

    def _repr_html_(self) -> str:
        from ._model.text import model_html  # here: only notebooks need it

        return model_html(self)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        if self is other:
            return True
        return self._own_values() == other._own_values() and self.to_dict() == other.to_dict()

    def _own_values(self) -> dict[str, Any]:
        """Return the attributes that a program set and the model does not declare."""
        own, known = _DICT(self), fields(type(self))
        return {name: value for name, value in own.items() if name not in known}

    def __copy__(self) -> Self:
        twin = type(self)._view(dict(self._json))
        if self._converted:
            own_values(twin).update(self._converted)
        return _with_own(twin, self._own_values())

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        twin = _new(type(self))
        memo[id(self)] = twin
        _set_converted(twin, UNTOUCHED)
        try:
            _set_json(twin, copy.deepcopy(self._json, memo))
            if self._converted:
                own_values(twin).update(copy.deepcopy(self._converted, memo))
            return _with_own(twin, copy.deepcopy(self._own_values(), memo))
        except RecursionError as error:
            raise explained(self, error) from None

    def __reduce__(self) -> tuple[Any, ...]:
        try:
            return _restore, (type(self), self._to_json_value(), *([own] if (own := self._own_values()) else []))
        except (TypeError, RecursionError) as error:
            raise explained(self, error) from None

    if not TYPE_CHECKING:  # for type checkers, an unknown attribute is an error

        @property
        def __dict__(self):
            """What `vars` gives: every attribute by name, and those that the model does not declare."""
            return _read_values(self) | self._own_values()

        def __setattr__(self, name, value):
            if name not in fields(type(self)) and not isinstance(self, _Derived):
                _strict.check_undeclared(type(self), name, fields(type(self)))
            object.__setattr__(self, name, value)


_set_json: Callable[[Model, dict[str, Any]], None] = vars(Model)["_json"].__set__
_set_converted: Callable[[Model, dict[str, Any]], None] = vars(Model)["_converted"].__set__


class _Derived(Model):
    """Base of the model classes that programs write: like any Python object they take attributes of their own."""

    __slots__ = ()


def _read_values(model: Model) -> dict[str, Any]:
    from ._model.values import read_values  # here: only `vars` needs it

    return read_values(model)


def _vars_of_derived(self: Model) -> dict[str, Any]:
    """Return the true `__dict__`, with the fields put into it: they are read by descriptors that come before it."""
    values = _DICT(self)
    values.update(_read_values(self))
    return values


ModelType._derived = _Derived
ModelType._vars_of_derived = staticmethod(_vars_of_derived)


def _with_own(model: M, own: dict[str, Any]) -> M:
    if own:
        _DICT(model).update(own)
    return model


def _restore(model: type[M], data: dict[str, Any], own: dict[str, Any] | None = None) -> M:
    return _with_own(model._view(data), own or {})


def _json_of(data: Any) -> Any:
    try:
        return to_json_value(data)
    except (TypeError, RecursionError) as error:
        raise explained(data, error) from None
