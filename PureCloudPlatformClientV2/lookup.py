"""One entity by its name: `find(routing.get_routing_queues, name="Support")`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, MutableMapping, Sequence
from typing import Any, TypeVar, overload

from ._http.errors import ApiException, NotFound
from ._model.serialization import encode
from ._naming import attribute_name
from ._operation.arguments import by_name, without_callback
from ._operation.behaviour import (
    ConversationListing,
    EntityListing,
    QueryListing,
    ResourceListing,
    ResultListing,
    UserDetailListing,
)
from .api_client import ApiClient
from .operation import ApiOperation, CallOptions, operation_of
from .paging import pages_of

__all__ = ["SeveralFound", "find"]

T = TypeVar("T")

# What listings call their own filter by name; both find a name that contains the text.
_NAME_FILTERS = ("name", "nameOrDescription")
_SIZE = 100
_SHOWN = 5

Cache = MutableMapping[Any, Any]


class SeveralFound(ApiException):
    """More than one entity has what was looked for. `ids` are theirs, as far as they have one."""

    def __init__(self, status: int | None = 0, reason: str | None = None, ids: Sequence[Any] = ()) -> None:
        super().__init__(status, reason)
        self.ids = list(ids)


@overload
def find(
    method: Callable[..., EntityListing[T]], /, *args: Any, cache: Cache | None = ..., **fields_and_arguments: Any
) -> T: ...
@overload
def find(
    method: Callable[..., ResultListing[T]], /, *args: Any, cache: Cache | None = ..., **fields_and_arguments: Any
) -> T: ...
@overload
def find(
    method: Callable[..., ConversationListing[T]], /, *args: Any, cache: Cache | None = ..., **fields_and_arguments: Any
) -> T: ...
@overload
def find(
    method: Callable[..., UserDetailListing[T]], /, *args: Any, cache: Cache | None = ..., **fields_and_arguments: Any
) -> T: ...
@overload
def find(
    method: Callable[..., ResourceListing[T]], /, *args: Any, cache: Cache | None = ..., **fields_and_arguments: Any
) -> T: ...
@overload
def find(
    method: Callable[..., QueryListing[T]], /, *args: Any, cache: Cache | None = ..., **fields_and_arguments: Any
) -> T: ...
@overload
def find(
    method: Callable[..., Sequence[T]], /, *args: Any, cache: Cache | None = ..., **fields_and_arguments: Any
) -> T: ...
def find(method: Callable[..., Any], /, *args: Any, cache: Cache | None = None, **fields_and_arguments: Any) -> Any:
    """Return the one entity of a listing that has these values: `find(users.get_users, email="ada@example.com")`.

    method: a method of an API object that lists something. Its own arguments are passed on. `name`, and every keyword
    that is no argument of the method, is a field that the entity has to have, by its Python name. Text is compared
    without regard to case, but one that is the same to the letter is preferred. Where the listing has a filter for
    names it is used; where not, all of its pages are read.

    cache: a dict of yours: what was read is kept there, and found there the next time with the same token, until you
    clear it. A listing without a filter is then read once for all names. One thread at a time may use it.

    Raises NotFound, naming what was looked for; SeveralFound; TypeError for a method that lists nothing, or nothing to
    look for; what the method raises.
    """
    operation = operation_of(method)
    given = without_callback(fields_and_arguments, "find", "it returns the entity")
    own = {attribute_name(one.key) for one in operation.parameters} | CallOptions.__annotations__.keys()
    wanted = {name: value for name, value in given.items() if name == "name" or name not in own}
    if not wanted:
        raise TypeError(f'{operation.name}: say what to find, such as name="Support"')
    arguments = by_name(operation, args, {name: value for name, value in given.items() if name not in wanted})
    arguments = _filtered(operation, arguments, wanted)
    entries = _entries(method, operation, arguments, cache)
    return _only(operation, wanted, entries)


def _filtered(operation: ApiOperation[Any], arguments: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments with the listing's own filter by name, and large pages where the caller says no size."""
    paging = operation.paging
    if paging is not None and paging.size and not paging.size.startswith("body."):
        arguments = {attribute_name(paging.size): _SIZE, **arguments}
    queries = {one.key: one for one in operation.parameters if one.location == "query"}
    key = next((key for key in _NAME_FILTERS if key in queries), None)
    if key is None or not isinstance(wanted.get("name"), str):
        return arguments
    value: Any = [wanted["name"]] if queries[key].collection_format == "multi" else wanted["name"]
    return {attribute_name(key): value, **arguments}


def _entries(
    method: Callable[..., Any], operation: ApiOperation[Any], arguments: dict[str, Any], cache: Cache | None
) -> Iterable[Any]:
    pages = pages_of(method, operation, arguments)
    if cache is None:
        return pages
    key = (operation.name, *_whose(getattr(getattr(method, "__self__", None), "api_client", None)), encode(arguments))
    if key not in cache:
        cache[key] = list(pages)
    entries: list[Any] = cache[key]
    return entries


def _whose(client: Any) -> tuple[str | None, ...]:
    """Return what tells organisations of one host apart, without a secret."""
    if not isinstance(client, ApiClient):
        return (getattr(client, "host", None),)
    return client.host, client.client_id, hashlib.sha256(client.access_token.encode("utf-8", "replace")).hexdigest()


def _only(operation: ApiOperation[Any], wanted: dict[str, Any], entries: Iterable[Any]) -> Any:
    alike = [entry for entry in entries if all(_folded(_value(entry, n)) == _folded(v) for n, v in wanted.items())]
    same = [entry for entry in alike if all(_value(entry, name) == value for name, value in wanted.items())]
    found = _once(same or alike)
    what = " and ".join(f"{name} {value!r}" for name, value in wanted.items())
    if not found:
        raise NotFound(404, f"{operation.name} lists nothing with {what}")
    if len(found) > 1:
        ids = [_value(entry, "id") for entry in found]
        shown = ", ".join(map(str, ids[:_SHOWN])) + (", ..." if len(ids) > _SHOWN else "")
        raise SeveralFound(0, f"{operation.name} lists {len(found)} entities with {what}; their ids: {shown}", ids)
    return found[0]


def _once(entries: list[Any]) -> list[Any]:
    """Return the entries without those that came again: a listing that grows shows some on two pages."""
    once: dict[Any, Any] = {}
    for number, entry in enumerate(entries):
        identifier = _value(entry, "id")
        once.setdefault(number if identifier is None else str(identifier), entry)
    return list(once.values())


def _value(entry: Any, name: str) -> Any:
    if isinstance(entry, dict):
        return next((value for key, value in entry.items() if attribute_name(key) == name), None)
    return getattr(entry, name, None)


def _folded(value: Any) -> Any:
    return value.casefold() if isinstance(value, str) else value
