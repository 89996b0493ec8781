"""The class of model classes: their fields, and what is computed once for each of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from .field import Field

GENERATED = f"{__package__.partition('.')[0]}.models."


plans: dict[type, Any] = {}
"""How the models of each class are made plain: plain.py writes it. Forgotten when a program changes a class."""


@cache
def fields(model: type) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for base in reversed(model.__mro__):
        found.update({name: value for name, value in vars(base).items() if isinstance(value, Field)})
    return found


@cache
def fields_by_key(model: type) -> dict[str, Field]:
    return {declared.key: declared for declared in fields(model).values()}


@cache
def swagger_types(model: type) -> dict[str, str]:
    return {name: declared.type_name for name, declared in fields(model).items()}


@cache
def attribute_map(model: type) -> dict[str, str]:
    return {name: declared.key for name, declared in fields(model).items()}


class PerClass:
    """A read-only attribute that is computed once for each model class."""

    def __init__(self, compute: Callable[[type], dict[str, str]]) -> None:
        self._compute = compute

    def __get__(self, instance: object, owner: type) -> dict[str, str]:
        return self._compute(owner)


class ModelType(type):
    """Gives generated models empty slots, and the classes that programs derive from them attributes of their own."""

    _derived: type[Any]
    """The base that gives a `__dict__`, and what `vars` shows of its instances: model.py says both."""
    _vars_of_derived: Callable[[Any], dict[str, Any]]

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> ModelType:
        namespace["_is_generated"] = namespace["__module__"].startswith(GENERATED)
        if namespace["_is_generated"]:
            namespace.setdefault("__slots__", ())
        elif "__slots__" not in namespace and bases and not any(issubclass(base, ModelType._derived) for base in bases):
            bases = (*(base for base in bases if base is not ModelType._derived.__base__), ModelType._derived)
            namespace.setdefault("__dict__", property(ModelType._vars_of_derived))
        return super().__new__(cls, name, bases, namespace)

    def __setattr__(cls, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        plans.clear()

    def __delattr__(cls, name: str) -> None:
        super().__delattr__(name)
        plans.clear()

    @property
    def __signature__(cls) -> Any:
        """What `inspect.signature` and `help` show: the fields with their types, as keywords."""
        if cls.__init__ is not ModelType._derived.__init__:  # type: ignore[misc]
            raise AttributeError("__signature__")
        import inspect  # here: only inspection needs it

        keyword = inspect.Parameter.KEYWORD_ONLY
        parameters = [
            inspect.Parameter(name, keyword, default=None, annotation=item.annotation)
            for name, item in fields(cls).items()
        ]
        return inspect.Signature(parameters)
