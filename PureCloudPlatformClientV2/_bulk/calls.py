"""One of many calls, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Call:
    """The arguments of one call: `Call(("id",), {"body": {...}})`. Whatever else identifies it may be in `key`."""

    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)
    key: Any = None


@dataclass(frozen=True)
class Outcome(Generic[T]):
    """What became of a call: `result`, what the method returned, or `error`, what it raised."""

    call: Call
    result: T | None = None
    error: Exception | None = None

    def get(self) -> T:
        """Return the result. Raises the error where there is one."""
        if self.error is not None:
            raise self.error
        return self.result  # type: ignore[return-value]  # None is then what the method returns


def to_call(given: Any) -> Call:
    """Return the call that a tuple, a dict or a Call describes. Raises TypeError for anything else."""
    if isinstance(given, Call):
        call = given
    elif isinstance(given, tuple):
        call = Call(given)
    elif isinstance(given, Mapping):
        call = Call((), given)
    else:
        raise TypeError(
            f"a call is a tuple of arguments, a dict of keywords or a bulk.Call, not a {type(given).__name__}"
        )
    if not isinstance(call.args, tuple) or not isinstance(call.kwargs, Mapping):
        raise TypeError("args of a bulk.Call is a tuple of arguments, and kwargs a dict of keywords")
    if call.kwargs.get("callback") is not None:
        raise TypeError("call_many takes no callback: it yields the outcomes")
    return call
