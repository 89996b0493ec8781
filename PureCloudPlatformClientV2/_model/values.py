"""The values of a model's attributes: as they read, for `vars`, and as plain Python values, for `to_dict`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .conversion import Misfit, misfit
from .metaclass import ModelType, fields

if TYPE_CHECKING:
    from ..model import Model
    from .field import Field


def read_values(model: Model) -> dict[str, Any]:
    """Return every field's value as it reads, the JSON value where that is malformed."""
    return {name: _value(model, name, declared) for name, declared in fields(type(model)).items()}


def _value(model: Model, name: str, declared: Field) -> Any:
    try:
        return getattr(model, name)
    except ValueError:
        return model._json.get(declared.key)


def plain_model(model: Model) -> dict[str, Any]:
    """Return the attributes as plain values, at any depth. Raises ValueError, naming the path, for a malformed one."""
    if type(model).to_dict is not ModelType._derived.to_dict:
        return model.to_dict()
    values = {}
    for name in fields(type(model)):
        value = getattr(model, name)
        try:
            values[name] = _plain(value)
        except Misfit as error:
            raise misfit(type(model).__name__, f".{name}", error) from error
    return values


def _plain(value: Any) -> Any:
    if isinstance(type(value), ModelType):
        return plain_model(value)
    if isinstance(value, list):
        return [_plain_at(index, item) for index, item in enumerate(value)]
    if isinstance(value, dict):
        return {key: _plain_at(key, item) for key, item in value.items()}
    return value


def _plain_at(place: Any, item: Any) -> Any:
    try:
        return _plain(item)
    except Misfit as error:
        raise misfit("", f"[{place!r}]", error) from error
