"""How one listing is walked: from a position to a page, and from a page to the next position."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

from .._http.errors import ApiException
from .._model.conversion import model_of
from .._model.serialization import to_json_value
from .._naming import attribute_name
from .._operation.behaviour import Paging, value_at
from ..operation import ApiOperation

# A cursor in base64 may begin with a slash, too.
_URI = re.compile(r"https?://|/[^?]*\?")
_EMPTY_PAGES = 3
"""So many empty pages in a row end a listing: some cursors of the platform lead on for ever."""
_PAGE_SIZE = 100
"""Entries of a page where the number may not stand without a size; the platform takes so many everywhere."""


class Position(NamedTuple):
    """A place in a listing.

    value: what asks for the page (number, index or cursor), None for the first. offset: the entries of the page that
    are behind. seen: the entries on the pages before, None where the caller began in the middle. empty: the empty pages
    just before it.
    """

    value: int | str | None
    offset: int = 0
    seen: int | None = 0
    empty: int = 0


class Pager:
    """The requests of one listing: its method, its arguments by name, and how it pages.

    Nothing in the caller's arguments is changed. Not for several threads at once.
    """

    def __init__(
        self,
        method: Callable[..., Any],
        operation: ApiOperation[Any],
        paging: Paging,
        arguments: dict[str, Any],
    ) -> None:
        self.name = operation.name
        self._returns = operation.returns
        self._method = method
        self._paging = paging
        self._arguments = arguments
        self._in_body = paging.parameter.startswith("body.") or paging.size.startswith("body.")
        self._body_name = next((attribute_name(p.key) for p in operation.parameters if p.location == "body"), "body")
        if self._in_body:
            # A body of a caller's is read once: what they do with it later changes nothing here.
            self._body: dict[str, Any] = deepcopy(to_json_value(arguments.get(self._body_name))) or {}
            if paging.parameter.startswith("body.paging.") and self._given(paging.size) is None:
                self._body = _with_value(self._body, paging.size.split(".")[1:], _PAGE_SIZE)

    @property
    def tells_total(self) -> bool:
        """Whether the pages say how many entries there are."""
        return bool(self._paging.total)

    @property
    def entry_model(self) -> Any:
        """The class of the entries, None where they are no models."""
        kind = self._returns or ""
        for name in self._paging.items.split(".") if self._paging.items else ():
            model = model_of(kind)
            kind = getattr(model, "swagger_types", {}).get(attribute_name(name), "")
        return model_of(kind[5:-1]) if kind.startswith("list[") else None

    def first(self) -> Position:
        """Return where the caller's arguments begin."""
        value = self._given(self._paging.parameter)
        if value is None and self._paging.style in ("number", "index"):
            return Position(1)
        started_inside = value is not None and value != 1
        return Position(value, seen=None if started_inside else 0)

    def fetch(self, position: Position) -> Any:
        """Request the page. Raises what the method raises."""
        if position.value is None or self._paging.style == "single":
            return self._method(**self._arguments)
        parameter = self._paging.parameter
        if not parameter.startswith("body."):
            return self._method(**{**self._arguments, attribute_name(parameter): position.value})
        body = _with_value(self._body, parameter.split(".")[1:], position.value)
        return self._method(**{**self._arguments, self._body_name: body})

    def entries(self, page: Any) -> Sequence[Any]:
        """Return the entries of a page."""
        for name in self._paging.items.split(".") if self._paging.items else ():
            page = page.get(name) if isinstance(page, dict) else getattr(page, attribute_name(name), None)
        return page or ()

    def total(self, page: Any) -> int | None:
        """Return how many entries there are, where the page says it."""
        return _whole(value_at(_json(page), self._paging.total)) if self._paging.total else None

    def after(self, position: Position, page: Any) -> Position | None:
        """Return the place after `page`, None if that was the last. Raises ApiException for a cursor that returns."""
        count = len(self.entries(page))
        empty = 0 if count else position.empty + 1
        seen = None if position.seen is None else position.seen + count
        if self._paging.style == "single" or empty >= _EMPTY_PAGES:
            return None
        if self._paging.style in ("number", "index"):
            return self._counted(position, page, count, Position(None, 0, seen, empty))
        value = self._next_cursor(page, count)
        return None if value is None else Position(value, 0, seen, empty)

    def _counted(self, position: Position, page: Any, count: int, following: Position) -> Position | None:
        here = _whole(position.value)
        here = 1 if here is None else here
        data = _json(page)
        pages, total = _whole(value_at(data, self._paging.page_count)), self.total(page)
        if total is not None and count > total:
            total = None  # a page that has more than there are in all: the number is not to be gone by
        if self._paging.style == "index":
            here = max(here, 1)  # RFC 7644 section 3.4.2.4: a lower one is the first
            is_last = not count or (total is not None and here + count > total)
            return None if is_last else following._replace(value=here + count)
        size = _whole(self._given(self._paging.size)) or _whole(value_at(data, "pageSize"))
        if pages:
            is_last = here >= pages
        elif total is not None and following.seen is not None:
            is_last = following.seen >= total or (not count and position.value == 1)
        elif total is not None and size:
            is_last = here * size >= total
        else:
            is_last = not count or (size is not None and count < size)
        return None if is_last else following._replace(value=here + 1)

    def _next_cursor(self, page: Any, count: int) -> str | None:
        if self._paging.style == "item":
            value = _identifier(self.entries(page)[-1]) if count else None
        else:
            value = value_at(_json(page), self._paging.next)
        if value is None or value == "":
            return None
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            raise ApiException(0, f"{self.name}: the cursor of the next page is no text: {str(value)[:80]}")
        text = str(value)
        name = self._paging.parameter.rpartition(".")[2]
        if self._paging.next.endswith("Uri") or _URI.match(text):
            try:
                text = parse_qs(urlsplit(text).query).get(name, [""])[0]
            except ValueError as error:
                raise ApiException(0, f"{self.name}: the URI of the next page is none: {text[:80]!r}") from error
        return text or None

    def check_circle(self, position: Position, followed: set[int]) -> None:
        """Note in `followed` that the iteration comes here. Raise ApiException if it has been here before.

        Hashes are kept, not the cursors, which may be long: a million pages need no more than some ten MiB.
        """
        if self._paging.style not in ("cursor", "item"):
            return
        mark = hash(position.value)
        if mark in followed:
            raise ApiException(0, f"{self.name}: the cursor {position.value!r} came back: the listing goes in a circle")
        followed.add(mark)

    def check_progress(self, page: Any, before: int | None) -> int | None:
        """Return a mark of what is on the page. Raise ApiException if the page `before` had the same mark.

        A server that does not know the page number would give its first page for ever.
        """
        entries = value_at(_json(page), self._paging.items)
        if self._paging.style not in ("number", "index") or not isinstance(entries, list) or not entries:
            return None
        mark = hash((len(entries), repr(entries[0]), repr(entries[-1])))
        if mark == before and isinstance(entries[0], dict):
            raise ApiException(0, f"{self.name}: the same page came again: the listing does not go on by page number")
        return mark

    def to_cursor(self, position: Position) -> dict[str, Any]:
        """Return a position as plain JSON."""
        return {"operation": self.name, **position._asdict()}

    def from_cursor(self, cursor: Mapping[str, Any]) -> Position:
        """Return the position that `to_cursor` wrote. Raises ValueError for any other."""
        names = {"operation", *Position._fields}
        if not isinstance(cursor, Mapping) or not names <= cursor.keys():
            raise ValueError(f"not a cursor of paginate: {cursor!r}")
        if cursor["operation"] != self.name:
            raise ValueError(f"the cursor belongs to {cursor['operation']}, not to {self.name}")
        position = Position(*(cursor[name] for name in Position._fields))
        counts = (position.offset, position.empty, 0 if position.seen is None else position.seen)
        is_counted = self._paging.style in ("number", "index")
        fits = isinstance(position.value, int if is_counted else (str, type(None)))
        fits = fits and (not is_counted or _whole(position.value) is not None)
        if not fits or any(type(count) is not int or count < 0 for count in counts):
            raise ValueError(f"not a cursor of paginate: {cursor!r}")
        return position

    def _given(self, parameter: str) -> Any:
        """Return what the caller gave for a parameter or a field of the body."""
        if parameter.startswith("body."):
            return value_at(self._body, parameter.removeprefix("body."))
        return self._arguments.get(attribute_name(parameter)) if parameter else None


def _with_value(body: dict[str, Any], path: list[str], value: Any) -> dict[str, Any]:
    """Return a copy of `body` with `value` at the path; what lies beside the path is shared."""
    first, *rest = path
    inner = body.get(first)
    return body | {first: _with_value(inner if isinstance(inner, dict) else {}, rest, value) if rest else value}


def _json(page: Any) -> Any:
    """Return the JSON of an answer as it came."""
    return getattr(page, "_json", page)


def _identifier(entry: Any) -> Any:
    return entry.get("id") if isinstance(entry, dict) else getattr(entry, "id", None)


def _whole(value: Any) -> int | None:
    """Return a count that an answer or an argument gives, None for anything that is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        return int(value)
    return int(value) if isinstance(value, int | float) and 0 <= value < 2**63 else None
