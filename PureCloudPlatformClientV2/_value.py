"""Value: a class made of its annotated attributes, as `dataclasses` makes one, at none of its cost at the start.

`dataclasses` loads `inspect`, `ast` and `dis`, and writes and compiles the methods of each class: 15 ms of a short
program. Its functions (`replace`, `fields`, `asdict`) and `inspect.signature` take values all the same.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_options):
        """Do nothing: the decorator speaks to type checkers, and typing_extensions is none of our dependencies."""
        return lambda decorated: decorated


__all__ = ["Value", "dataclass_transform", "replace"]

V = TypeVar("V", bound="Value")


class _Computed:
    """An attribute of a class that is computed when somebody asks for it."""

    def __init__(self, compute: Callable[[Any], Any]) -> None:
        self._compute = compute

    def __get__(self, instance: object, owner: type) -> Any:
        return self._compute(owner)


@cache
def _as_dataclass(kind: Any) -> Any:
    from dataclasses import field, make_dataclass  # here: only who inspects a value needs it

    fields: list[Any] = []
    for name in kind._fields:
        given: dict[str, Any] = {}
        if name in kind._defaults:
            default = kind._defaults[name]
            is_shared = type(default).__hash__ is not None  # dataclasses refuse others as a default
            given = {"default": default} if is_shared else {"default_factory": type(default)}
        fields.append((name, kind._types[name], field(repr=name not in kind._hidden, **given)))
    return make_dataclass(kind.__name__, fields, frozen=True)


def _signature(kind: Any) -> Any:
    import inspect  # here: only inspection needs it

    empty, either = inspect.Parameter.empty, inspect.Parameter.POSITIONAL_OR_KEYWORD
    return inspect.Signature([
        inspect.Parameter(name, either, default=kind._defaults.get(name, empty), annotation=kind._types[name])
        for name in kind._fields
    ])  # fmt: skip


@dataclass_transform(frozen_default=True)
class Value:
    """Base of what is made of its attributes: given by position or name, compared by them, frozen.

    A subclass with `frozen=False` may be changed, and has no hash. `_hidden` names what a repr does not show. A default
    is one object for all values. `_check` is called once all attributes are set.
    """

    _fields: ClassVar[tuple[str, ...]] = ()
    _types: ClassVar[dict[str, Any]] = {}
    _defaults: ClassVar[dict[str, Any]] = {}
    _hidden: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls, *, frozen: bool = True, **options: Any) -> None:
        super().__init_subclass__(**options)
        own = {name: kind for name, kind in cls.__annotations__.items() if "ClassVar[" not in str(kind)}
        cls._types = {**cls._types, **own}
        cls._fields = tuple(cls._types)
        if not TYPE_CHECKING:  # type checkers make it of the attributes
            cls.__match_args__ = cls._fields
        cls._defaults = {**cls._defaults, **{name: vars(cls)[name] for name in own if name in vars(cls)}}
        if not frozen:
            cls.__setattr__, cls.__delattr__ = object.__setattr__, object.__delattr__  # type: ignore[method-assign,assignment]
            cls.__hash__ = None  # type: ignore[assignment]

    if not TYPE_CHECKING:  # type checkers make it of the attributes
        __dataclass_fields__ = _Computed(lambda owner: _as_dataclass(owner).__dataclass_fields__)
        __dataclass_params__ = _Computed(lambda owner: _as_dataclass(owner).__dataclass_params__)
        __signature__ = _Computed(_signature)

        def __init__(self, *args, **keywords):
            values = self.__dict__
            values.update(self._defaults)
            values.update(zip(self._fields, args))  # noqa: B905  the count is checked below
            values.update(keywords)
            count = len(self._fields)
            if (
                len(values) != count
                or len(args) > count
                or (keywords and (args or not keywords.keys() <= self._types.keys()))
            ):
                _check_arguments(type(self), args, keywords)
            self._check()

    def _check(self) -> None:
        pass

    def __setattr__(self, name: str, value: object) -> None:
        from dataclasses import FrozenInstanceError  # here: only a mistake needs it

        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        from dataclasses import FrozenInstanceError  # here: only a mistake needs it

        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if self.__class__ is other.__class__ else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self.__dict__[name] for name in self._fields))

    def __repr__(self) -> str:
        pairs = (f"{name}={getattr(self, name)!r}" for name in self._fields if name not in self._hidden)
        return f"{type(self).__qualname__}({', '.join(pairs)})"

    def __replace__(self: V, **changes: Any) -> V:
        return replace(self, **changes)


def replace(value: V, **changes: Any) -> V:
    """Return a value like `value` with other attributes."""
    return type(value)(**{**value.__dict__, **changes})


def _check_arguments(kind: type[Value], args: tuple[Any, ...], keywords: dict[str, Any]) -> None:
    name = f"{kind.__name__}()"
    if len(args) > len(kind._fields):
        raise TypeError(f"{name} takes at most {len(kind._fields)} arguments, not {len(args)}")
    if twice := keywords.keys() & set(kind._fields[: len(args)]):
        raise TypeError(f"{name} got {', '.join(sorted(twice))} twice")
    if unknown := keywords.keys() - kind._types.keys():
        raise TypeError(f"{name} has no argument {', '.join(sorted(unknown))}")
    missing = [item for item in kind._fields[len(args) :] if item not in keywords and item not in kind._defaults]
    if missing:
        raise TypeError(f"{name} is missing {', '.join(missing)}")
