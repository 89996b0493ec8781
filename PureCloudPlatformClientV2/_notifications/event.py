"""Events: what the platform sends on the socket, and what the handler itself has to tell."""

from __future__ import annotations

import time
from datetime import datetime, timezone
from functools import lru_cache
from typing import Any

from .._json import loads
from .topics import model_name

HEARTBEAT = "channel.metadata"
CLOSING = "v2.system.socket_closing"
RECONNECTED = "channel.reconnected"
REFUSED = "channel.refused"
UNREADABLE = "channel.unreadable"
_SHOWN = 1000
"""Characters of an unreadable message that its event shows."""


class Event:
    """One event of the stream.

    topic: the topic with its ids, e.g. "v2.users.ID.presence"; or one of the handler's own, see NotificationHandler.
    body: the model of the topic; what JSON gives (mostly a dict) for a topic that this release does not know.
    metadata: what the platform says beside it, the CorrelationId among it.
    gap: seconds without a socket, for channel.reconnected; None for every other event.
    """

    __slots__ = ("_received_at", "body", "gap", "metadata", "topic")

    def __init__(self, topic: str, body: Any, metadata: dict[str, Any], gap: float | None = None) -> None:
        self.topic = topic
        self.body = body
        self.metadata = metadata
        self._received_at: float | datetime = time.time()
        self.gap = gap

    @property
    def received_at(self) -> datetime:
        """When it came, in UTC."""
        if isinstance(self._received_at, float):
            self._received_at = datetime.fromtimestamp(self._received_at, timezone.utc)
        return self._received_at

    @received_at.setter
    def received_at(self, value: datetime) -> None:
        self._received_at = value

    def __repr__(self) -> str:
        return f"Event(topic={self.topic!r}, received_at={self.received_at.isoformat()!r})"


def parse(text: str | bytes) -> Event | None:
    """Return the event of a message of the socket, None for the answer to a message of ours.

    A message that is none of the platform's is an event, too, of the topic channel.unreadable: nothing is lost unseen.
    """
    try:
        message = loads(text)
        topic = message["topicName"]
        body = message.get("eventBody")
        model = _model(topic)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return _without_topic(text)
    if model is not None and body.__class__ is dict:
        body = model._view(body)
    metadata = message.get("metadata")
    return Event(topic, body, metadata if metadata.__class__ is dict else {})


def _without_topic(text: str | bytes) -> Event | None:
    try:
        message = loads(text)
    except (ValueError, RecursionError):
        message = None
    if isinstance(message, dict) and "message" in message and "topicName" not in message:
        return None
    shown = text[:_SHOWN]
    return Event(UNREADABLE, {"text": shown if isinstance(shown, str) else shown.decode(errors="replace")}, {})


@lru_cache(maxsize=65536)
def _model(topic: str) -> Any:
    """Return the class for the body of a topic's events, None for an unknown one. Raises TypeError if it is no text."""
    if not isinstance(topic, str):
        raise TypeError("a topic is text")
    name = model_name(topic)
    if name is None:
        return None
    from .. import models  # here: resolving a name loads the index

    return getattr(models, name)
