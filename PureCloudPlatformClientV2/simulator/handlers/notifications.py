"""Notification channels and their subscriptions; the sockets themselves are in _sockets.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._topics import topics
from . import route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_CHANNELS = "/api/v2/notifications/channels"
_SUBSCRIPTIONS = f"{_CHANNELS}/{{channelId}}/subscriptions"


def _is_invented(call: Call, store: Store) -> bool:
    return store.invent and not store.notifications.exists(call.path_values["channelId"])


@route(f"POST {_CHANNELS}")
def create_channel(call: Call, store: Store) -> object:
    """A new channel and the address of its socket."""
    return Answer(store.notifications.create(), "stored")


@route(f"GET {_CHANNELS}")
def list_channels(call: Call, store: Store) -> object:
    """The channels that there are."""
    shown = [one.shown() for one in store.notifications.channels()]
    return Answer({"entities": shown}, "stored")


@route(f"HEAD {_CHANNELS}/{{channelId}}")
def has_channel(call: Call, store: Store) -> object:
    """Nothing, where the channel is there."""
    if _is_invented(call, store):
        return store.replies.sample(call)
    store.notifications.find(call.path_values["channelId"])
    return None


@route(f"GET {_SUBSCRIPTIONS}")
def list_subscriptions(call: Call, store: Store) -> object:
    """The topics of a channel."""
    if _is_invented(call, store):
        return store.replies.sample(call)
    channel = store.notifications.find(call.path_values["channelId"])
    return Answer({"entities": [{"id": name, "state": "Permitted"} for name in channel.topics]}, "stored")


@route(f"POST {_SUBSCRIPTIONS}", f"PUT {_SUBSCRIPTIONS}")
def subscribe(call: Call, store: Store) -> object:
    """Add topics, or put them in the place of those that are there."""
    if _is_invented(call, store):
        return store.replies.sample(call)
    judged = store.notifications.subscribe(
        call.path_values["channelId"],
        [str(one.get("id")) for one in call.body],
        replace=call.operation.method == "PUT",
        ignore_errors=bool(call.query.get("ignoreErrors")),
    )
    return Answer({"entities": judged}, "stored")


@route(f"DELETE {_SUBSCRIPTIONS}")
def unsubscribe(call: Call, store: Store) -> object:
    """Take all topics from a channel."""
    if _is_invented(call, store):
        return store.replies.sample(call)
    store.notifications.unsubscribe(call.path_values["channelId"])
    return None


@route("GET /api/v2/notifications/availabletopics")
def available_topics(call: Call, store: Store) -> object:
    """All topics, as far as `expand` asks for more than their ids."""
    expand = set(call.query.get("expand", ()))
    return Answer({"entities": [_available(template, expand) for template in topics().models]}, "computed")


def _available(template: str, expand: set[str]) -> JsonObject:
    more: JsonObject = {
        "transports": ["All"],
        "visibility": "Public",
        "requiresPermissions": list(topics().permissions.get(template, ())),
        "topicParameters": ["id"] * template.count("{"),
    }
    return {"id": template, **{name: value for name, value in more.items() if name in expand}}
