"""What helpers must know of an operation: how it pages, and which job it starts.

The generator works both out from the definition and writes them into the operation; nothing is guessed at run time.
Names are the wire's. A dotted name leads into nested objects (`cursors.after`); one that begins with `body.` is a field
of the request's body.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Literal, Protocol, TypeVar

from .._value import Value

Item = TypeVar("Item", covariant=True)


class Paging(Value):
    """How the answers of an operation list items, and how the next answer is asked for.

    style: "single" has one page only. "number" counts `parameter` up from 1. "index" sets it to the index, from 1, of
        the first item. "cursor" sets it to what `next` holds in the answer. "item" sets it to the last item's `id`.
    items: where the answer has its items; empty where the answer is the array itself.
    parameter: what is set to ask for the next page. size: what is set to ask for pages of some size, or empty.
    next: where the answer says how to go on, or empty. `nextUri` holds a URI whose query has `parameter`.
    total, page_count: where the answer says how many items and pages there are, or empty.
    """

    style: Literal["single", "number", "index", "cursor", "item"]
    items: str
    parameter: str = ""
    size: str = ""
    next: str = ""
    total: str = ""
    page_count: str = ""


class JobFamily(Value):
    """The operations that belong to a job, by the names of their methods in the same API class.

    status: the method that tells the state; it takes `parameter` from `id` in the answer of the start operation (no
        parameter: there is one job for the other arguments), and its other path parameters, which have the same names,
        from the start's arguments.
    state: where the status answer has the state; empty where the answer is the state itself.
    done, failed, cancelled: the states after which nothing more happens. All others mean: wait.
    results: the method that gives the results, or empty; its own `paging` says how it goes on. It may be `status`.
    cancel: the method that stops the job, or empty. Both take the path parameters of `status`, in the same order.
    reason, download: where the status answer says why the job failed, and where its file is, or empty.
    """

    status: str
    id: str
    parameter: str
    state: str
    done: tuple[str, ...]
    failed: tuple[str, ...]
    cancelled: tuple[str, ...] = ()
    results: str = ""
    cancel: str = ""
    reason: str = ""
    download: str = ""


# A helper that takes `Callable[P, EntityListing[Item]]` and its five sisters, in this order, and last
# `Callable[P, Sequence[Item]]`, is typed for every listing: each model below has the attribute, for a type checker.


class EntityListing(Protocol[Item]):
    """An answer with its items in `entities`, such as UserEntityListing."""

    @property
    def entities(self) -> Sequence[Item] | None: ...


class ResultListing(Protocol[Item]):
    """An answer with its items in `results`, such as UsersSearchResponse."""

    @property
    def results(self) -> Sequence[Item] | None: ...


class ConversationListing(Protocol[Item]):
    """An answer with its items in `conversations`, such as AnalyticsConversationQueryResponse."""

    @property
    def conversations(self) -> Sequence[Item] | None: ...


class UserDetailListing(Protocol[Item]):
    """An answer with its items in `user_details`, such as AnalyticsUserDetailsQueryResponse."""

    @property
    def user_details(self) -> Sequence[Item] | None: ...


class ResourceListing(Protocol[Item]):
    """An answer with its items in `resources`, such as ScimUserListResponse."""

    @property
    def resources(self) -> Sequence[Item] | None: ...


class QueryListing(Protocol[Item]):
    """An answer with its items in the `entities` of its `results`, such as QueryResults."""

    @property
    def results(self) -> EntityListing[Item] | None: ...


class JobStart(Generic[Item]):
    """An answer that starts a job with such results. For a type checker only: no answer is one when a program runs."""


def value_at(data: Any, path: str) -> Any:
    """Return what the JSON value `data` has at the dotted `path`, `data` itself for an empty one, None where absent."""
    for name in path.split(".") if path else ():
        data = data.get(name) if isinstance(data, dict) else None
    return data
