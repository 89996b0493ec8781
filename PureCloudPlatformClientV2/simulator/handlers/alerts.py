"""Counts of alerts: as many as the listings show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from . import route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_ALERTING = "/api/v2/alerting"


@route(f"GET {_ALERTING}/alerts/active")
def count_active(call: Call, store: Store) -> object:
    """How many alerts go on."""
    return _counted(call, store, f"{_ALERTING}/alerts", "active")


@route(f"GET {_ALERTING}/interactionstats/alerts/unread")
def count_unread(call: Call, store: Store) -> object:
    """How many alerts nobody has read."""
    return _counted(call, store, f"{_ALERTING}/interactionstats/alerts", "unread")


def _counted(call: Call, store: Store, path: str, field: str) -> Answer:
    alerts = store.collections.all(path, store.collection_at(path)).values()
    # Until a client changes them, the alerts themselves are samples.
    return Answer(store.replies.of(call, {"count": sum(1 for one in alerts if one.get(field))}), "sample")
