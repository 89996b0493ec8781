"""Listings read from the first entry to the last: `for user in paginate(users.get_users, page_size=100)`.

How each operation pages is data that the generator wrote beside it; nothing is guessed here. An iteration holds one
page at a time, however many there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Generic, NoReturn, ParamSpec, TypeVar, overload

from ._naming import attribute_name
from ._operation.behaviour import ConversationListing, EntityListing, ResourceListing, ResultListing, UserDetailListing
from ._paging.pager import Pager, Position
from .operation import ApiOperation, operation_of

__all__ = ["Pages", "paginate"]

P = ParamSpec("P")
T = TypeVar("T")


class Pages(Generic[T]):
    """The entries of a listing, requested page by page while they are read. Made by `paginate`.

    Iterating gives the entries; every `iter()` begins anew. Nothing is requested before the first entry is asked for,
    and no page before its first entry is. One thread at a time may read it.
    """

    def __init__(self, pager: Pager) -> None:
        self._pager = pager
        self._start: Position | None = pager.first()
        self._position = self._start
        self._fetched: tuple[Position, Any] | None = None
        self._total: int | None = None

    def __iter__(self) -> Iterator[T]:
        for position, page, following in self._walk():
            entries = self._pager.entries(page)
            for index in range(position.offset, len(entries)):
                # What is handed out is behind the cursor; the last entry of a page leaves it at the next page.
                self._position = following if index + 1 == len(entries) else position._replace(offset=index + 1)
                yield entries[index]

    def pages(self) -> Iterator[Any]:
        """Iterate over the listings themselves, one answer each (`UserEntityListing`, ...)."""
        for _, page, following in self._walk():
            self._position = following
            yield page

    def _walk(self) -> Iterator[tuple[Position, Any, Position | None]]:
        position = self._position = self._start
        followed: set[int] = set()
        while position is not None:
            self._pager.check_circle(position, followed)
            page = self._fetch(position)
            following = self._pager.after(position, page)
            yield position, page, following
            position = self._position = following

    def _fetch(self, position: Position) -> Any:
        if self._fetched is not None and self._fetched[0] == position:
            page = self._fetched[1]
        else:
            page = self._pager.fetch(position)
        self._fetched = None
        self._total = self._pager.total(page)
        return page

    @property
    def total(self) -> int | None:
        """How many entries there are, as the last answer said it; None where the platform does not say.

        Before the first entry is read it requests the first page, which the iteration then uses. Raises ApiException.
        """
        if self._total is None and self._fetched is None and self._position is self._start and self._start is not None:
            page = self._fetch(self._start)
            self._fetched = self._start, page
        return self._total

    @property
    def cursor(self) -> dict[str, Any] | None:
        """Where the next entry will come from, as plain JSON for `resume`; None when there is no entry left.

        After an exception it is the place of the page that failed.
        """
        return None if self._position is None else self._pager.to_cursor(self._position)

    def resume(self, cursor: Mapping[str, Any] | None) -> Pages[T]:
        """Go on where another iteration with the same arguments stood, in this process or another; return this object.

        cursor: what `cursor` gave, None for nothing left. Raises ValueError for one of another operation.
        """
        self._start = self._position = None if cursor is None else self._pager.from_cursor(cursor)
        self._fetched = None
        return self

    def __repr__(self) -> str:
        return f"<Pages of {self._pager.name}, cursor={self.cursor}>"


@overload
def paginate(method: Callable[P, EntityListing[T]], /, *args: P.args, **kwargs: P.kwargs) -> Pages[T]: ...
@overload
def paginate(method: Callable[P, ResultListing[T]], /, *args: P.args, **kwargs: P.kwargs) -> Pages[T]: ...
@overload
def paginate(method: Callable[P, ConversationListing[T]], /, *args: P.args, **kwargs: P.kwargs) -> Pages[T]: ...
@overload
def paginate(method: Callable[P, UserDetailListing[T]], /, *args: P.args, **kwargs: P.kwargs) -> Pages[T]: ...
@overload
def paginate(method: Callable[P, ResourceListing[T]], /, *args: P.args, **kwargs: P.kwargs) -> Pages[T]: ...
@overload
def paginate(method: Callable[P, Sequence[T]], /, *args: P.args, **kwargs: P.kwargs) -> Pages[T]: ...
def paginate(method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Pages[Any]:
    """Return the entries of a listing: `paginate(users.get_users, page_size=100)`.

    method: a method of an API object that lists something. args, kwargs: its own arguments, sent with every page; a
    body, model or dict with the names of JSON, is copied and never changed. A page number or cursor among them is where
    the iteration begins. A method that lists without pages iterates just as well.

    Raises TypeError for a method that lists nothing; while iterating, what the method raises. Three empty pages in a
    row end the iteration, and a cursor that comes back is an ApiException: some listings of the platform never end by
    themselves.
    """
    operation = operation_of(method)
    if operation.paging is None:
        _lists_nothing(operation)
    if kwargs.pop("callback", None) is not None:
        raise TypeError("paginate takes no callback: iterate over the result")
    return Pages(Pager(method, operation, operation.paging, _by_name(operation, args, kwargs)))


def _by_name(operation: ApiOperation[Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    required = [attribute_name(parameter.key) for parameter in operation.parameters if parameter.required]
    if len(args) > len(required):
        raise TypeError(f"{operation.name} takes {len(required)} positional arguments, {len(args)} were given")
    named = dict(zip(required, args, strict=False))
    twice = named.keys() & kwargs.keys()
    if twice:
        raise TypeError(f"{operation.name} got several values for {sorted(twice)[0]!r}")
    return named | kwargs


def _lists_nothing(operation: ApiOperation[Any]) -> NoReturn:
    returns = f"returns {operation.returns}" if operation.returns else "returns nothing"
    raise TypeError(f"{operation.name} lists nothing: it {returns}. Call it as it is")
