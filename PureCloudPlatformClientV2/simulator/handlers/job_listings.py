"""Listings of jobs that are started at other paths: `GET .../bulk/jobs` tells what `POST .../bulk/remove` began."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from .._definition import Definition, Operation
from .._job_kinds import JobKind, kinds_of, starts_of
from .._jobs import Job
from .._pages import listing_of
from .._resources import resources_of
from . import Handler, family
from .jobs import show

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call


@family
def job_listings(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every listing of what a status path shows, beside the collections."""
    collections = resources_of(definition).collections
    for kind in kinds_of(definition).values():
        place = kind.item.rpartition("/")[0]
        get, status = definition.operation("GET", place), definition.operation("GET", kind.template)
        listing = listing_of(definition, get.response_schema) if get and place not in collections else None
        if listing is not None and status is not None and listing.entity_schema == status.response_schema:
            starts = frozenset(start.path for start, started in starts_of(definition) if started is kind)
            yield f"GET {place}", _Listing(kind, status, starts)


@dataclass(frozen=True)
class _Listing:
    """`status` shows one job, `starts` are the templates of the paths that start them."""

    kind: JobKind
    status: Operation
    starts: frozenset[str]

    def __call__(self, call: Call, store: Store) -> object:
        store.check_parents(call)
        if store.invent:
            return store.replies.sample(call)
        started = [
            self._shown(job, call, store)
            for job in store.jobs.all()
            if job.path_values == call.path_values and store.definition.template(job.path) in self.starts
        ]
        return Answer(store.replies.page(call, started), "computed")

    def _shown(self, job: Job, call: Call, store: Store) -> Any:
        state = store.jobs.poll(job, self.kind.states, self.kind.failure)
        return show(self.kind, job, state, replace(call, operation=self.status, path=f"{call.path}/{job.id}"), store)
