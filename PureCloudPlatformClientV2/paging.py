"""Listings read from the first entry to the last: `for user in paginate(users.get_users, page_size=100)`.

How each operation pages is data that the generator wrote beside it; nothing is guessed here. An iteration holds one
page at a time, however many there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NoReturn, ParamSpec, TypeVar, overload

from ._operation.arguments import by_name, without_callback
from ._operation.behaviour import (
    ConversationListing,
    EntityListing,
    QueryListing,
    ResourceListing,
    ResultListing,
    UserDetailListing,
)
from ._paging.pager import Pager, Position
from .operation import ApiOperation, operation_of

if TYPE_CHECKING:
    from .model import Model

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
        # The page that the next entry is on, and how many entries of it are behind.
        self._position: Position | None = self._start
        self._offset = 0
        self._fetched: tuple[Position, Any] | None = None
        self._total: int | None = None

    def begin_with(self, page: Any) -> None:
        """Take `page` for the first one in place of a request."""
        if self._start is not None:
            self._fetched = self._start, page
            self._note_total(page)

    def __iter__(self) -> Iterator[T]:
        for position, page, following in self._walk():
            entries = self._pager.entries(page)
            last = len(entries) - 1
            for index in range(position.offset, last):
                # What is handed out is behind the cursor.
                self._offset = index + 1
                yield entries[index]
            # With the last entry of a page the cursor is at the next page.
            self._position, self._offset = following, 0
            if position.offset <= last:
                yield entries[last]
            del page, entries  # before the next page is asked for: two at once are twice the memory, and slower

    def pages(self) -> Iterator[Any]:
        """Iterate over the listings themselves, one answer each (`UserEntityListing`, ...).

        A resumed listing begins with the page that its cursor is in, whole.
        """
        for _, page, following in self._walk():
            self._position, self._offset = following, 0
            yield page

    def _walk(self) -> Iterator[tuple[Position, Any, Position | None]]:
        position = self._start
        followed: set[int] = set()
        mark: int | None = None
        while position is not None:
            self._position, self._offset = position, position.offset
            self._pager.check_circle(position, followed)
            page = self._fetch(position)
            mark = self._pager.check_progress(page, mark)
            following = self._pager.after(position, page)
            yield position, page, following
            del page
            position = following

    def _fetch(self, position: Position) -> Any:
        if self._fetched is not None and self._fetched[0] == position:
            page = self._fetched[1]
        else:
            page = self._pager.fetch(position)
            self._note_total(page)
        self._fetched = None
        return page

    def _note_total(self, page: Any) -> None:
        total = self._pager.total(page)
        # Some listings say it on their first page only.
        self._total = self._total if total is None else total

    @property
    def total(self) -> int | None:
        """How many entries there are, as the last answer said it; None where the platform does not say.

        Before the first entry is read it requests the first page, which the iteration then uses. Raises ApiException.
        """
        is_unread = self._fetched is None and self._position is self._start and self._start is not None
        if self._total is None and is_unread and self._pager.tells_total and self._start is not None:
            page = self._fetch(self._start)
            self._fetched = self._start, page
        return self._total

    @property
    def entry_model(self) -> type[Model] | None:
        """The class of the entries, such as User, known before anything is requested; None where they are no models."""
        found: type[Model] | None = self._pager.entry_model
        return found

    @property
    def cursor(self) -> dict[str, Any] | None:
        """Where the next entry will come from, as plain JSON for `resume`; None when there is no entry left.

        After an exception it is the place of the page that failed.
        """
        return None if self._position is None else self._pager.to_cursor(self._position._replace(offset=self._offset))

    def resume(self, cursor: Mapping[str, Any] | None) -> Pages[T]:
        """Go on where another iteration with the same arguments stood, in this process or another; return this object.

        cursor: what `cursor` gave, None for nothing left. Raises ValueError for one of another operation.
        """
        self._start = self._position = None if cursor is None else self._pager.from_cursor(cursor)
        self._offset = 0 if self._start is None else self._start.offset
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
def paginate(method: Callable[P, QueryListing[T]], /, *args: P.args, **kwargs: P.kwargs) -> Pages[T]: ...
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
    named = by_name(operation, args, without_callback(kwargs, "paginate", "iterate over the result"))
    return pages_of(method, operation, named)


def pages_of(
    method: Callable[..., Any], operation: ApiOperation[Any], arguments: dict[str, Any], first: Any = None
) -> Pages[Any]:
    """Return the pages of a method that lists. arguments: by name. first: its first page, where it is at hand already.

    Raises TypeError for a method that lists nothing.
    """
    if operation.paging is None:
        _lists_nothing(operation)
    pages: Pages[Any] = Pages(Pager(method, operation, operation.paging, arguments))
    if first is not None:
        pages.begin_with(first)
    return pages


def _lists_nothing(operation: ApiOperation[Any]) -> NoReturn:
    returns = f"returns {operation.returns}" if operation.returns else "returns nothing"
    raise TypeError(f"{operation.name} lists nothing: it {returns}. Call it as it is")
