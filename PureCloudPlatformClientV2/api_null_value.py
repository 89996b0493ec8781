"""`ApiNullValue()`: JSON null, where `None` means that there is nothing to send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["ApiNullValue"]


if TYPE_CHECKING:
    _AnyType = Any  # so that type checkers take it for a value of any type, as null is in JSON
else:
    _AnyType = object


class ApiNullValue(_AnyType):  # type: ignore[misc]
    """A value that is sent as JSON null: `user.title = ApiNullValue()` clears the title, `None` leaves it alone.

    It stands for a value of any type, in attributes, constructor keywords, lists and dicts of a body. An attribute that
    was set to it reads as None. There is one instance, which is false; copies and pickles give it back.
    """

    __slots__ = ()
    _only: ApiNullValue | None = None

    def __new__(cls) -> ApiNullValue:
        if ApiNullValue._only is None:
            ApiNullValue._only = object.__new__(ApiNullValue)
        return ApiNullValue._only

    def _to_json_value(self) -> None:
        return None

    _sanitized = _to_json_value

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "ApiNullValue()"

    def __reduce__(self) -> tuple[Any, ...]:
        return ApiNullValue, ()
