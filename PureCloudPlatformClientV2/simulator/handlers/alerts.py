"""Alerts: read, muted and snoozing ones, alone or in bulk, and their counts, which are those of the listings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._errors import bad_field
from . import route
from .bulk import Bulk

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_ALERTING = "/api/v2/alerting"
_BULK = Bulk(_ALERTING.count("/"), "alerts", "update", (), "alertId")
_UNTIL = {"Mute": ("muted", "dateMutedUntil"), "Snooze": ("snoozed", "dateSnoozedUntil")}


@route(f"PATCH {_ALERTING}/alerts/{{alertId}}")
def change(call: Call, store: Store) -> object:
    """Change an alert: a request has words of its own for what is then so."""
    return store.conduct(replace(call, body=_changed(call.body, call.body)))


@route(f"PATCH {_ALERTING}/alerts/bulk")
def change_several(call: Call, store: Store) -> object:
    """Change alerts, all in one way."""
    changed = _changed(call.body, call.body.get("muteSnooze") or {})
    return _BULK(replace(call, body={"alertIds": call.body["alertIds"], "properties": changed}), store)


def _changed(asked: JsonObject, span: JsonObject) -> JsonObject:
    """The fields of an alert after a request.

    Raises ApiError: 400 for one that does not say whether the alert was read.
    """
    if asked["type"] in _UNTIL:
        flag, until = _UNTIL[asked["type"]]
        return {flag: True, until: span.get("dateEnd")}
    if not asked.get("unread"):
        raise bad_field("unread", "is required")
    return {"unread": asked["unread"]["state"]}


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
