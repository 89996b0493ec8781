"""Models as plain values: what `to_dict` gives, in one pass over the JSON that nobody touched.

Each class has a plan, made at its first use: for every JSON name the attribute, the type that needs no conversion, and
what converts any other. A nested object is made plain by the plan of its class, without a model of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import conversion
from .conversion import Converter, Misfit, misfit
from .metaclass import ModelType, fields, plans

if TYPE_CHECKING:
    from ..model import Model
    from .field import Field

Plan = Callable[[dict[str, Any]], dict[str, Any]]
Step = tuple[str, type | None, Converter]


def plain_model(model: Model) -> dict[str, Any]:
    """Return the attributes as plain values, at any depth. Raises ValueError, naming the path, for a malformed one."""
    kind = type(model)
    if kind.to_dict is not ModelType._derived.to_dict:
        return model.to_dict()
    plan = _plan_of(kind)
    if plan is None:
        return _read_one_by_one(model)
    try:
        return _planned(model, plan)
    except (TypeError, ValueError, OverflowError):
        return _read_one_by_one(model)  # a plan does not know the place of a fault


def _planned(model: Model, plan: Plan) -> dict[str, Any]:
    converted = dict(model._converted)
    if not converted:
        return plan(model._json)
    known = fields(type(model))
    touched = {known[name].key for name in converted}
    values = plan({key: value for key, value in model._json.items() if key not in touched})
    for name, value in converted.items():
        values[name] = _plain(value)
    return values


def _plan_of(kind: type[Model]) -> Plan | None:
    if kind not in plans:  # threads that race here make equal plans
        plans[kind] = _make_plan(kind)
    plan: Plan | None = plans.get(kind)
    return plan


def _make_plan(kind: type[Model]) -> Plan | None:
    """Return the plan of a class; None where programs say how it is read: their own classes, replaced attributes."""
    known = fields(kind)
    replaced = any(getattr(kind, name) is not declared for name, declared in known.items())
    if replaced or not kind._is_generated or kind.to_dict is not ModelType._derived.to_dict:
        return None
    empty = dict.fromkeys(known)
    steps: dict[str, Step] = {declared.key: _step(declared) for declared in known.values()}

    def plan(data: dict[str, Any]) -> dict[str, Any]:
        values: dict[str, Any] = empty.copy()
        for key, value in data.items():
            try:
                name, scalar, convert = steps[key]
            except KeyError:  # the platform is newer than this SDK
                continue
            values[name] = value if value.__class__ is scalar or value is None else convert(value)
        return values

    return plan


def _step(declared: Field) -> Step:
    allowed = conversion.allowed_values(declared.annotation)
    if allowed is None:
        return declared.name, declared._scalar, _converter(declared.type_name)

    def enumerated(value: Any) -> Any:
        return value if value.__class__ is str and value in allowed else declared._read_enumerated(value, allowed)

    return declared.name, None, enumerated


def _converter(type_name: str) -> Converter:
    """Return what makes plain a JSON value of the named type, null excepted."""
    container, element = conversion.parts_of(type_name)
    if container is not None:
        return (_of_lists if container == "list" else _of_dicts)(_converter(element))
    kind = conversion.model_of(type_name)
    return conversion.converter(type_name) or _plain if kind is None else _of_objects(kind)


def _of_objects(kind: type[Model]) -> Converter:
    def plain_object(data: Any) -> Any:
        if data.__class__ is dict:
            plan = plans.get(kind) or _plan_of(kind)
            if plan is not None:
                return plan(data)
        return plain_model(kind._view(data))

    return plain_object


def _of_lists(convert: Converter) -> Converter:
    def plain_list(data: Any) -> Any:
        if not isinstance(data, (list, tuple)):
            raise ValueError(conversion.json_kind(data))
        return [None if item is None else convert(item) for item in data]

    return plain_list


def _of_dicts(convert: Converter) -> Converter:
    def plain_dict(data: Any) -> Any:
        if not isinstance(data, dict):
            raise ValueError(conversion.json_kind(data))
        return {key: None if item is None else convert(item) for key, item in data.items()}

    return plain_dict


def _read_one_by_one(model: Model) -> dict[str, Any]:
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
