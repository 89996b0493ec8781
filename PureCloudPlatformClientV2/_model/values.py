"""The values of a model's attributes as they read, for `vars`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .metaclass import fields

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
