"""NotificationHandler: events of the platform as they happen, over a WebSocket. Needs the extra [notifications].

    with NotificationHandler(client) as events:
        events.subscribe(("v2.users.{id}.presence", user_ids))
        for event in events:
            print(event.topic, event.body.presence_definition.system_presence)

Source: developer.genesys.cloud, notifications.
"""

from __future__ import annotations

import _thread
import logging
import os
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any

from . import _redaction
from ._notifications.channels import Channels
from ._notifications.event import Event
from ._notifications.queue import POLICIES, EventQueue, HandlerClosed, QueueOverflow, WhenFull
from ._notifications.topics import Topic, expand, matches, separate
from .api_client import ApiClient
from .logger import NAME
from .rest import InvalidArgument

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["Event", "HandlerClosed", "NotificationHandler", "QueueOverflow"]

# A logger beside the package's, which is silent until somebody asks for logs.
_LOGGER = logging.getLogger(f"{NAME}-notifications")
HEARTBEAT_TIMEOUT = 75.0
"""Seconds: the platform's heartbeat comes about every 30, so that two may be lost."""
_MOST_SEEN = 65536

for _class in (Event, HandlerClosed, QueueOverflow):
    _class.__module__ = __name__


class NotificationHandler:
    """The events of the topics that are subscribed to, in order: an iterator, a context manager.

    client: whose token, proxy, CA, client certificate and gateway are used; the default one unless given.
    queue_size: how many events wait for the program at most.
    when_full: what happens to an event when so many wait: "block" lets the socket wait, "drop_oldest" forgets the
        oldest and counts it in `dropped`, "raise" drops the new one and raises QueueOverflow at its place.
    heartbeat_timeout: seconds without any message after which a socket is replaced.
    topics_per_channel, max_channels: the platform's limits; a further channel is opened where the first is full.
    channel_id: a channel of this token to take up, with the topics that it has; one is created unless given.

    Beside the platform's topics there are channel.reconnected (a socket was replaced: `event.gap` seconds without one,
    body["topics"] are concerned; read the present state again, for the platform repeats no events), channel.refused
    (topics that the platform no longer allows, with its reasons, after it was asked anew) and channel.unreadable
    (a message that is none of the platform's).

    Nothing starts before the first `subscribe`. Threads may share a handler; each event goes to one reader. After a
    fork the child cannot use its parent's handler (RuntimeError) and makes one of its own.

    Raises ModuleNotFoundError without the extra, InvalidArgument for a value out of its range.
    """

    def __init__(
        self,
        client: ApiClient | None = None,
        *,
        queue_size: int = 10_000,
        when_full: WhenFull = "block",
        heartbeat_timeout: float = HEARTBEAT_TIMEOUT,
        topics_per_channel: int = 1000,
        max_channels: int = 20,
        channel_id: str | None = None,
    ) -> None:
        _require_websockets()
        for name, value in (("queue_size", queue_size), ("topics_per_channel", topics_per_channel)):
            _check_count(name, value)
        _check_count("max_channels", max_channels)
        if when_full not in POLICIES:
            raise InvalidArgument(f"when_full is one of {', '.join(POLICIES)}, not {when_full!r}")
        is_number = isinstance(heartbeat_timeout, int | float) and not isinstance(heartbeat_timeout, bool)
        if not is_number or not 0 < heartbeat_timeout < threading.TIMEOUT_MAX:
            raise InvalidArgument("heartbeat_timeout is a number of seconds above 0")
        self._queue = EventQueue(queue_size, when_full)
        self._channels = Channels(
            client or ApiClient.default(), self._queue, float(heartbeat_timeout), topics_per_channel, max_channels,
            channel_id,
        )  # fmt: skip
        self._lock = threading.Lock()  # guards the dicts of functions, for a moment
        self._functions: dict[str, tuple[Callable[[Event], object], ...]] = {}
        self._chosen: dict[str, tuple[Callable[[Event], object], ...]] = {}
        self._pid = os.getpid()

    @property
    def dropped(self) -> int:
        """How many events were dropped because too many waited."""
        return self._queue.dropped

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics that are subscribed to, those of the first channel first."""
        self._check_process()
        return self._channels.topics

    def subscribe(self, *topics: Topic) -> None:
        """Subscribe to more topics; returns when the platform has taken them and the socket is open.

        topics: texts like "v2.users.ID.presence" (or combined, "v2.users.ID?presence&routingStatus"), and pairs of a
        template and ids: ("v2.users.{id}.presence", ids). An id of a template with several places is a tuple.

        Raises InvalidArgument before anything is sent; ApiException where the platform refuses one (403: a permission
        is missing, 400: there is no such topic): then none of them is subscribed to, and the others stay. Where the
        stream has ended for good, what `get` raises. RuntimeError in a hook of the client that is called meanwhile.
        """
        wanted = expand(topics)
        self._check_process()
        self._channels.add(wanted)

    def unsubscribe(self, *topics: Topic) -> None:
        """Take topics back; one that is not subscribed to is passed over. Otherwise as `subscribe`."""
        unwanted = set(expand(topics))
        self._check_process()
        self._channels.remove(unwanted)

    def replace(self, *topics: Topic) -> None:
        """Subscribe to these topics and no others. Otherwise as `subscribe`."""
        wanted = expand(topics)
        self._check_process()
        self._channels.replace(wanted)

    def on(self, topic: str, function: Callable[[Event], object]) -> None:
        """Let `listen` call a function with the events of a topic, a combined one, or all topics of a template.

        What the function raises is logged, and the stream goes on. Several functions run in the order of their coming.
        """
        if not isinstance(topic, str) or not callable(function):
            raise InvalidArgument("on takes a topic and a function")
        self._check_process()
        with self._lock:
            for one in separate(topic):
                self._functions = {**self._functions, one: (*self._functions.get(one, ()), function)}
            self._chosen = {}

    def listen(self, callback: Callable[[Event], object] | None = None) -> None:
        """Call the functions of `on`, then `callback`, with each event, in this thread, until `close`.

        What one of them raises is logged, and the stream goes on. Raises what iterating raises.
        """
        if callback is not None and not callable(callback):
            raise InvalidArgument("listen takes a function")
        for event in self:
            for function in self._functions_for(event.topic):
                _call(function, event)
            if callback is not None:
                _call(callback, event)

    def _functions_for(self, topic: str) -> tuple[Callable[[Event], object], ...]:
        chosen = self._chosen
        found = chosen.get(topic)
        if found is None:
            every = self._functions.items()
            found = tuple(one for pattern, several in every if matches(pattern, topic) for one in several)
            if len(chosen) < _MOST_SEEN:
                chosen[topic] = found
        return found

    def get(self, timeout: float | None = None) -> Event:
        """Return the next event, waiting for it `timeout` seconds, or as long as it takes.

        Raises TimeoutError, HandlerClosed after `close`, QueueOverflow (when_full="raise"), and ApiException where the
        platform refuses for good to go on (401: the token cannot be renewed).
        """
        self._check_process()
        return self._queue.get(timeout)

    def __iter__(self) -> Iterator[Event]:
        return self

    def __next__(self) -> Event:
        try:
            return self.get()
        except HandlerClosed:
            raise StopIteration from None

    def close(self) -> None:
        """End the sockets and their threads; events that were not read are gone. Calling it twice does no harm.

        Functions of the handler, of the client and of signals may call it. It waits for the threads, at most some
        seconds for one that is asking the platform, which ends with the answer. In a forked child it does nothing: the
        sockets are the parent's.
        """
        if self._pid != os.getpid():
            return
        self._channels.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        channels = getattr(self, "_channels", None)  # there is none where an argument was refused
        if channels is None or not channels.count or self._pid != os.getpid():
            return
        warnings.warn(f"unclosed {self!r}", ResourceWarning, source=self, stacklevel=2)
        # In a thread of its own: this one may hold any lock here, and closing takes some and waits.
        with suppress(RuntimeError):  # the interpreter ends
            _thread.start_new_thread(channels.close, ())

    def __repr__(self) -> str:
        return f"NotificationHandler(channels={self._channels.count}, dropped={self.dropped})"

    def _check_process(self) -> None:
        if self._pid != os.getpid():
            raise RuntimeError("this NotificationHandler is of the parent process: make one in the forked child")


def _require_websockets() -> None:
    try:
        import websockets.sync.client  # noqa: F401
    except ModuleNotFoundError as error:
        message = "Notifications need their extra: pip install 'PureCloudPlatformClientV2[notifications]'"
        raise ModuleNotFoundError(message, name=error.name) from error


def _check_count(name: str, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidArgument(f"{name} is a whole number from 1, not {value!r}")


def _call(function: Callable[[Event], object], event: Event) -> None:
    try:
        function(event)
    except Exception:  # noqa: BLE001 - logged, as promised; the stream goes on
        _LOGGER.error(
            "a function failed with an event of %s\n%s", event.topic, _redaction.redact_text(traceback.format_exc())
        )
