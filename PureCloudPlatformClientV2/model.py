"""Model and field(): a thin view on decoded JSON.

A model holds the JSON object as it came. A field is converted at its first read and the result kept, so a page of
models costs what `json.loads` costs, and what nobody touched goes back on the wire as it came: fields that are newer
than this SDK, dates in their own notation, enum values the SDK does not know.
"""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar

from . import _conversion
from ._field import Field, field
from ._serialization import explained, sanitize, sanitize_value, to_json_value

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Self, dataclass_transform

    LocalDateTime: TypeAlias = datetime
else:

    def dataclass_transform(**_options):
        """Do nothing: the decorator speaks to type checkers, and typing_extensions is none of our dependencies."""
        return lambda decorated: decorated


__all__ = ["Model", "convert", "field"]

M = TypeVar("M", bound="Model")

convert = _conversion.convert

_GENERATED = f"{__package__}.models."
_NO_VALUES: dict[str, Any] = {}
_new = object.__new__
_creation = threading.Lock()
"""Guards that a model gets its dict of converted values once, when two threads make the first read of it."""


@cache
def _fields(model: type[Model]) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for base in reversed(model.__mro__):
        found.update({name: value for name, value in vars(base).items() if isinstance(value, Field)})
    return found


@cache
def _fields_by_key(model: type[Model]) -> dict[str, Field]:
    return {declared.key: declared for declared in _fields(model).values()}


@cache
def _swagger_types(model: type[Model]) -> dict[str, str]:
    return {name: declared.type_name for name, declared in _fields(model).items()}


@cache
def _attribute_map(model: type[Model]) -> dict[str, str]:
    return {name: declared.key for name, declared in _fields(model).items()}


class _PerClass:
    """A read-only attribute that is computed once for each model class."""

    def __init__(self, compute: Callable[[type[Model]], dict[str, str]]) -> None:
        self._compute = compute

    def __get__(self, instance: Model | None, owner: type[Model]) -> dict[str, str]:
        return self._compute(owner)


class _ModelType(type):
    """Gives generated models empty slots, and the classes that programs derive from them attributes of their own."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> _ModelType:
        if namespace["__module__"].startswith(_GENERATED):
            namespace.setdefault("__slots__", ())
        elif "__slots__" not in namespace and bases and not any(issubclass(base, _Derived) for base in bases):
            bases = (*(base for base in bases if base is not Model), _Derived)
            namespace.setdefault("__dict__", property(_vars_of_derived))
        return super().__new__(cls, name, bases, namespace)

    @property
    def __signature__(cls) -> Any:
        """What `inspect.signature` and `help` show: the fields with their types, as keywords."""
        if cls.__init__ is not Model.__init__:  # type: ignore[misc]
            raise AttributeError("__signature__")
        from ._model_text import signature  # here: only inspection needs it

        return signature(_fields(cls))


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
class Model(metaclass=_ModelType):
    """Base of all models: `User(name="x")` makes one, a response is decoded to one.

    Every attribute may be None. `to_dict`, `to_json`, `to_str`, `==`, copy, deepcopy and pickle work as in the official
    SDK. An attribute that the model does not have is kept on the object and never sent; setting it gives an
    UnknownAttributeWarning, in strict mode an AttributeError. Reading from several threads is safe; writing needs the
    caller's own lock.
    """

    __slots__ = ("__weakref__", "_converted", "_json", "_own")
    __hash__ = None  # type: ignore[assignment]

    _json: dict[str, Any]
    _converted: dict[str, Any]  # made at the first use, see __getattr__
    _own: dict[str, Any]  # likewise: attributes that the model does not declare

    swagger_types: ClassVar[_PerClass] = _PerClass(_swagger_types)
    attribute_map: ClassVar[_PerClass] = _PerClass(_attribute_map)

    def __init__(self, **values: Any) -> None:
        _set_json(self, {})
        known = _fields(type(self))
        for name, value in values.items():
            if name not in known:
                raise TypeError(_unknown_keyword(type(self), name))
            setattr(self, name, value)

    @classmethod
    def _view(cls, data: Any) -> Self:
        """Return a model that shows the JSON object `data` and shares it. Raises ValueError for anything else."""
        if data.__class__ is not dict:
            if isinstance(data, Model):
                return data  # type: ignore[return-value]  # a program put it into the JSON
            if not isinstance(data, dict):
                raise ValueError(f"a JSON object was expected for {cls.__name__}, not {_conversion.json_kind(data)}")
        self = _new(cls)
        _set_json(self, data)
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
        """Return a model of JSON text as the platform writes it. Raises ValueError for text that is no JSON object."""
        try:
            return cls._view(json.loads(text))
        except RecursionError:
            raise ValueError(f"the JSON text for {cls.__name__} is nested too deeply") from None

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What the JSON object holds beyond the fields of this class, by JSON name: a copy of one level.

        A platform that is newer than this SDK sends such fields; they go back as they came. A model that has a field of
        this very name shows that field.
        """
        known = _fields_by_key(type(self))
        return {key: value for key, value in self._json.items() if key not in known}

    def _touched(self) -> dict[str, Field]:
        try:
            names = list(_CONVERTED(self))
        except AttributeError:
            return {}
        known = _fields(type(self))
        return {known[name].key: known[name] for name in names}

    def _to_json_value(self) -> dict[str, Any]:
        touched = self._touched()
        json_object = {
            key: touched[key].to_json_value(self) if key in touched else to_json_value(value)
            for key, value in self._json.items()
        }
        return self._with_declared(json_object, to_json_value)

    def _sanitized(self) -> dict[str, Any]:
        known = _fields_by_key(type(self))
        json_object = {
            key: known[key].sanitized(self) if key in known else sanitize_value(value)
            for key, value in self._json.items()
        }
        return self._with_declared(json_object, sanitize_value)

    def _with_declared(self, json_object: dict[str, Any], serialize: Callable[[Any], Any]) -> dict[str, Any]:
        """Add the attributes that a derived class declares in the official shape, by `attribute_map`."""
        if not type(self).__module__.startswith(_GENERATED):
            known, names = _fields(type(self)), dict(self.attribute_map)
            added = ((key, getattr(self, name, None)) for name, key in names.items() if name not in known)
            json_object.update({key: serialize(value) for key, value in added if value is not None})
        return json_object

    def _parts(self) -> Iterator[tuple[str, Any]]:
        """Yield what is set, with the step that leads there, without converting anything."""
        touched, known = self._touched(), _fields_by_key(type(self))
        for key, value in self._json.items():
            converted = self._converted[touched[key].name] if key in touched else value
            yield f".{known[key].name if key in known else key}", converted

    def to_dict(self) -> dict[str, Any]:
        """Return all attributes by their Python names, nested models as dicts too, dates as date objects.

        Raises ValueError, naming the place, for a malformed value, and for a model that contains itself.
        """
        try:
            return _plain_model(self)
        except RecursionError as error:
            raise explained(self, error) from None

    def to_json(self) -> str:
        """Return `to_dict` as JSON text: Python names as keys, absent values as null, dates in ISO 8601."""
        return json.dumps(sanitize(self.to_dict()))

    def to_str(self) -> str:
        """Return `to_dict` as text for people, with everything in it, secrets too."""
        from pprint import pformat  # here: only who prints a model needs it

        return pformat(self.to_dict())

    def __repr__(self) -> str:
        from ._model_text import model_repr  # here: only who prints a model needs it

        return model_repr(self)

    def _repr_html_(self) -> str:
        from ._model_text import model_html  # here: only notebooks need it

        return model_html(self)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        if self is other:
            return True
        return _own_values(self) == _own_values(other) and self.to_dict() == other.to_dict()

    def __copy__(self) -> Self:
        twin = type(self)._view(dict(self._json))
        twin._converted.update(self._converted)
        return _with_own(twin, dict(_own_values(self)))

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        twin = _new(type(self))
        memo[id(self)] = twin
        try:
            _set_json(twin, copy.deepcopy(self._json, memo))
            twin._converted.update(copy.deepcopy(self._converted, memo))
            return _with_own(twin, copy.deepcopy(_own_values(self), memo))
        except RecursionError as error:
            raise explained(self, error) from None

    def __reduce__(self) -> tuple[Any, ...]:
        try:
            return _restore, (type(self), self._to_json_value(), *([own] if (own := _own_values(self)) else []))
        except (TypeError, RecursionError) as error:
            raise explained(self, error) from None

    if not TYPE_CHECKING:  # for type checkers, an unknown attribute is an error

        @property
        def __dict__(self):
            """What `vars` gives: every attribute by name, and those that the model does not declare."""
            return _values(self) | _own_values(self)

        def __setattr__(self, name, value):
            try:
                object.__setattr__(self, name, value)
                return
            except AttributeError:
                if hasattr(type(self), name):
                    raise
            _refuse_or_warn(type(self), name)
            self._own[name] = value

        def __delattr__(self, name):
            if name not in _own_values(self) or isinstance(self, _Derived):
                object.__delattr__(self, name)
            else:
                del self._own[name]

        def __getattr__(self, name):
            """Find what has no place of its own: called only where the ordinary look-up found nothing."""
            if name in ("_converted", "_own"):
                return _create(self, name)
            own = _own_values(self)
            if name in own:
                return own[name]
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}", name=name, obj=self)


_set_json: Callable[[Model, dict[str, Any]], None] = vars(Model)["_json"].__set__
_CONVERTED: Callable[[Model], dict[str, Any]] = vars(Model)["_converted"].__get__
_OWN: Callable[[Model], dict[str, Any]] = vars(Model)["_own"].__get__


class _Derived(Model):
    """Base of the model classes that programs write: like any Python object they take attributes of their own."""

    __slots__ = ("__dict__",)


_DICT: Callable[[Model], dict[str, Any]] = vars(_Derived)["__dict__"].__get__


def _vars_of_derived(self: Model) -> dict[str, Any]:
    """Return the true `__dict__`, with the fields put into it: they are read by descriptors that come before it."""
    values = _DICT(self)
    values.update(_values(self))
    return values


def _create(model: Model, slot: str) -> dict[str, Any]:
    read = _CONVERTED if slot == "_converted" else _OWN
    with _creation:
        try:
            return read(model)
        except AttributeError:
            created: dict[str, Any] = {}
            object.__setattr__(model, slot, created)
            return created


def _own_values(model: Model) -> dict[str, Any]:
    """Return the attributes that a program set and the model does not declare."""
    if isinstance(model, _Derived):
        known = _fields(type(model))
        return {name: value for name, value in _DICT(model).items() if name not in known}
    try:
        return _OWN(model)
    except AttributeError:
        return _NO_VALUES


def _with_own(model: M, own: dict[str, Any]) -> M:
    if isinstance(model, _Derived):
        _DICT(model).update(own)
    elif own:
        model._own.update(own)
    return model


def _values(model: Model) -> dict[str, Any]:
    """Return every field's value as it reads, the JSON value where that is malformed."""
    return {name: _value(model, name, declared) for name, declared in _fields(type(model)).items()}


def _value(model: Model, name: str, declared: Field) -> Any:
    try:
        return getattr(model, name)
    except ValueError:
        return model._json.get(declared.key)


def _restore(model: type[M], data: dict[str, Any], own: dict[str, Any] | None = None) -> M:
    return _with_own(model._view(data), own or {})


def _json_of(data: Any) -> Any:
    try:
        return to_json_value(data)
    except (TypeError, RecursionError) as error:
        raise explained(data, error) from None


def _refuse_or_warn(model: type[Model], name: str) -> None:
    from . import _strict  # here: only a mistake needs it

    if _strict.is_strict():
        hint = _strict.hint(name, _fields(model))
        raise AttributeError(f"{model.__name__} has no attribute {name!r}{hint}")
    _strict.warn_of_unknown(model, name, _fields(model), "it is kept on the object and not sent")


def _unknown_keyword(model: type[Model], name: str) -> str:
    from ._strict import hint  # here: only a mistake needs it

    known = _fields(model)
    return f"{model.__name__} has no attribute {name!r}{hint(name, known)}; it has: {', '.join(known)}"


def _plain_model(model: Model) -> dict[str, Any]:
    if type(model).to_dict is not Model.to_dict:
        return model.to_dict()
    values = {}
    for name in _fields(type(model)):
        value = getattr(model, name)
        try:
            values[name] = _plain(value)
        except _conversion.Misfit as error:
            raise _conversion.misfit(type(model).__name__, f".{name}", error) from error
    return values


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return _plain_model(value)
    if isinstance(value, list):
        return [_plain_at(index, item) for index, item in enumerate(value)]
    if isinstance(value, dict):
        return {key: _plain_at(key, item) for key, item in value.items()}
    return value


def _plain_at(place: Any, item: Any) -> Any:
    try:
        return _plain(item)
    except _conversion.Misfit as error:
        raise _conversion.misfit("", f"[{place!r}]", error) from error
