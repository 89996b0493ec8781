"""Routes that do more than remember: one file per concern, found by its being here.

A handler takes the call and the store and gives the value of the answer (or an `Answer`, to say more about it):

    @route("POST /api/v2/users/search")
    def search_users(call: Call, store: Store) -> object:
        ...

`store.conduct(call)` is what the route would do without a handler. A handler runs under the lock of the store. Routes
that a definition does not have are passed over. Where a route has to be found in the definition (all jobs, all
searches), `@family` decorates a function that gives pairs of route and handler.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from .._definition import Definition

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

Handler = Callable[["Call", "Store"], object]
Family = Callable[[Definition], Iterable[tuple[str, Handler]]]

_routes: dict[str, Handler] = {}
_families: list[Family] = []
_AnyHandler = TypeVar("_AnyHandler", bound=Handler)
_AnyFamily = TypeVar("_AnyFamily", bound=Family)


def route(*routes: str) -> Callable[[_AnyHandler], _AnyHandler]:
    """Register a handler for routes like `"GET /api/v2/users/{userId}"`, as the definition spells them."""

    def register(handler: _AnyHandler) -> _AnyHandler:
        _routes.update(dict.fromkeys(routes, handler))
        return handler

    return register


def family(find: _AnyFamily) -> _AnyFamily:
    """Register a function that finds routes in a definition. A route that is named by `route` wins."""
    _families.append(find)
    return find


@lru_cache(maxsize=4)
def handlers_of(definition: Definition) -> dict[tuple[str, str], Handler]:
    """The handlers of a definition by method and path template, put together once."""
    for module in pkgutil.iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    found: dict[str, Handler] = {}
    for find in _families:
        found.update(find(definition))
    found.update(_routes)
    pairs = ((tuple(name.split(" ", 1)), handler) for name, handler in found.items())
    return {(method, path): handler for (method, path), handler in pairs if definition.operation(method, path)}
