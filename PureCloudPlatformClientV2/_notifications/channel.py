"""One channel of the platform: its topics, its socket, and the thread that receives."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from websockets.exceptions import ConnectionClosed

from ..rest import ApiException, NoAnswer, RateLimited, ServerError
from .event import CLOSING, HEARTBEAT, RECONNECTED, REFUSED, Event, parse
from .queue import EventQueue, HandlerClosed
from .socket import open_socket
from .subscriptions import Subscriptions
from .turns import Turns

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

    from ..api_client import ApiClient

_LONGEST_LIFE = 86_400.0
_FIRST_WAIT, _LONGEST_WAIT = 0.25, 30.0
_DRAIN_SECONDS = 1.0
_TOGETHER = 64
"""Events that are handed on at once, at most."""
_PASSING = (NoAnswer, ServerError, RateLimited)
_GONE = frozenset({400, 403, 404, 410})
"""What a handshake, or a subscription, for a channel that is no longer there is answered with."""
_NO_CHANNEL = frozenset({404, 410})
"""The same where topics are new: 400 and 403 are said of them."""


class Channel:
    """A channel with its socket. `id`, `topics` and the socket change in the turn of `turns` only.

    `topics` is replaced, never changed in place: whoever reads it sees one state.
    """

    def __init__(
        self, client: ApiClient, queue: EventQueue, turns: Turns, closing: threading.Event, heartbeat_timeout: float
    ) -> None:
        self.topics: tuple[str, ...] = ()
        self.id = ""
        self._client = client
        self._platform = Subscriptions(client)
        self._queue = queue
        self._turns = turns
        self._closing = closing
        self._stopped = threading.Event()
        self._heartbeat_timeout = heartbeat_timeout
        self._uri = ""
        self._lifetime = _LONGEST_LIFE
        self._renew_at = 0.0
        self._socket: ClientConnection | None = None
        self._thread: threading.Thread | None = None

    def open(self, channel_id: str | None) -> None:
        """Create the channel, or take up `channel_id` with its topics; open the socket and begin to receive.

        Raises ApiException; InvalidArgument for a channel that this token does not have.
        """
        if channel_id is None:
            self._adopt(self._platform.create())
        else:
            self._adopt(self._platform.find(channel_id))
            self.topics = self._platform.topics_of(channel_id)
        self._socket = self._open_socket()
        self._thread = threading.Thread(target=self._run, name=f"notifications {self.id[-8:]}", daemon=True)
        self._thread.start()

    def _adopt(self, channel: Any) -> None:
        self.id, self._uri = channel.id, channel.connect_uri
        expires = getattr(channel, "expires", None)  # not told by older releases
        left = (expires - datetime.now(timezone.utc)).total_seconds() if isinstance(expires, datetime) else 0.0
        # A clock that is wrong here must not make the channel look older or younger than it can be.
        self._lifetime = left if 0 < left <= _LONGEST_LIFE else _LONGEST_LIFE
        self._renew_at = time.monotonic() + self._lifetime / 2

    def _open_socket(self) -> ClientConnection:
        return open_socket(self._uri, self._client.configuration.snapshot(), self._client.gateway_configuration)

    def change(self, topics: tuple[str, ...]) -> None:
        """Let the platform know which topics the channel shall have now; for the holder of the turn.

        Raises ApiException, where nothing has changed.
        """
        try:
            self._platform.change(self.id, self.topics, topics)
        except ApiException as error:
            if error.status not in _NO_CHANNEL:
                raise
            self._begin_anew(topics)
        self.topics = topics

    def _begin_anew(self, topics: tuple[str, ...]) -> None:
        """Put a new channel in the place of one that is gone, sooner than the end of its socket tells the thread."""
        old = self._socket
        try:
            self._adopt(self._platform.create())
            socket = self._open_socket()
            try:
                self._platform.replace(self.id, topics, ignore_errors=False)
            except ApiException:
                socket.close()
                raise
            self._socket = socket
            if self._is_ending():  # `stop` has closed the old one, and the thread may be gone
                socket.close()
        finally:
            # The thread goes over to the new socket, or opens one with the topics that there were.
            if old is not None:
                old.close()

    def undo(self, topics: tuple[str, ...]) -> None:
        """Give the channel the topics that it had before; what cannot be undone now is undone at the next renewal."""
        self.topics = topics
        try:
            self._platform.replace(self.id, topics, ignore_errors=True)
        except ApiException as error:
            self._renew_at = 0.0
            self._log("topics could not be taken back: %s", error)

    def stop(self) -> None:
        """End the socket; the thread ends by itself."""
        self._stopped.set()
        if self._socket is not None:
            self._socket.close()

    def join(self) -> None:
        """Wait for the end of the thread, after `stop`."""
        if self._thread is not None:
            self._thread.join()

    def _is_ending(self) -> bool:
        return self._closing.is_set() or self._stopped.is_set()

    def _run(self) -> None:
        try:
            while not self._is_ending():
                self._receive_and_reconnect()
        except HandlerClosed:
            pass
        except Exception as error:  # noqa: BLE001 - whoever waits for events has to know why none come any more
            self._queue.end(error)
        finally:
            if self._socket is not None:
                self._socket.close()

    def _receive_and_reconnect(self) -> None:
        assert self._socket is not None
        old = self._socket
        reason = self._receive(old)
        if self._is_ending():
            return
        lost_at = time.monotonic() - (self._heartbeat_timeout if reason == "silent" else 0.0)
        self._log("the socket is lost (%s)", reason)
        if reason != "announced":
            old.close()
        attempts, refused = self._reconnect(old)
        seamless = reason == "announced" and attempts == 1
        gap = 0.0 if seamless else time.monotonic() - lost_at
        if reason == "announced":
            self._drain(old)
        if refused:
            self._queue.put([Event(REFUSED, {"channelId": self.id, "topics": refused}, {})])
        body = {"channelId": self.id, "gap": gap, "topics": list(self.topics)}
        self._queue.put([Event(RECONNECTED, body, {}, gap)])

    def _receive(self, socket: ClientConnection) -> str:
        """Hand on what comes until the socket ends; return why it did."""
        reason = ""
        while not reason:
            events: list[Event] = []
            reason = self._gather(socket, events)
            if events:
                self._queue.put(events)
        return reason

    def _gather(self, socket: ClientConnection, events: list[Event]) -> str:
        """Wait for a message, and take those that are there already: a hand-over costs as much as an event."""
        timeout = self._heartbeat_timeout
        try:
            while len(events) < _TOGETHER:
                event = parse(socket.recv(timeout))
                timeout = 0.0
                if event is None:
                    continue
                if event.topic == HEARTBEAT:
                    if time.monotonic() >= self._renew_at and not self._renew():
                        return "expired"
                elif event.topic == CLOSING:
                    return "announced"
                else:
                    events.append(event)
        except TimeoutError:
            return "silent" if timeout else ""
        except ConnectionClosed:
            return "closed"
        return ""

    def _drain(self, socket: ClientConnection) -> None:
        """Hand on what the old socket still has: the platform ended it when the new one came."""
        with suppress(TimeoutError, ConnectionClosed):
            while True:
                event = parse(socket.recv(_DRAIN_SECONDS))
                if event is not None and event.topic not in (HEARTBEAT, CLOSING):
                    self._queue.put([event])
        socket.close()

    def _renew(self) -> bool:
        """Subscribe anew, which makes the channel last; return False where there is no such channel any more."""
        try:
            with self._turns:
                refused = self._resubscribe()
        except _PASSING as error:
            self._log("the channel could not be renewed, it is tried again: %s", error)
            return True
        except ApiException as error:
            if error.status not in _GONE:
                raise
            return False
        if refused:
            self._queue.put([Event(REFUSED, {"channelId": self.id, "topics": refused}, {})])
        return True

    def _resubscribe(self) -> list[dict[str, Any]]:
        """Give the channel its topics, drop what is refused, and return that; for the holder of the turn."""
        refused = self._platform.replace(self.id, self.topics, ignore_errors=True) if self.topics else []
        self._renew_at = time.monotonic() + self._lifetime / 2
        gone = {topic.id for topic in refused}
        self.topics = tuple(topic for topic in self.topics if topic not in gone)
        return [{"id": topic.id, "reason": topic.rejection_reason} for topic in refused]

    def _reconnect(self, old: ClientConnection) -> tuple[int, list[dict[str, Any]]]:
        """Have a socket that is not the old one, however long it takes; return the attempts and the topics refused.

        Raises HandlerClosed; ApiException where trying again cannot help.
        """
        for attempts, wait in enumerate(_waits(), 1):
            if self._closing.wait(wait) or self._stopped.is_set():
                break
            try:
                return attempts, self._connect_again(old)
            except _PASSING as error:
                self._log("attempt %s to connect failed: %s", attempts, error)
        raise HandlerClosed("the handler is closed")

    def _connect_again(self, old: ClientConnection) -> list[dict[str, Any]]:
        with self._turns:
            if self._socket is not old:
                return []
            try:
                return self._connect_once()
            except ApiException as error:
                if error.status not in _GONE:
                    raise
            self._adopt(self._platform.create())
            return self._connect_once()

    def _connect_once(self) -> list[dict[str, Any]]:
        socket = self._open_socket()
        try:
            refused = self._resubscribe()
        except ApiException:
            socket.close()
            raise
        self._socket = socket
        return refused

    def _log(self, message: str, *values: object) -> None:
        self._client.configuration.logger.event(f"notifications {self.id[-8:]}: {message}", *values)


def _waits() -> Iterator[float]:
    """Yield the seconds before each attempt: none, then random ones below a limit that doubles."""
    yield 0.0
    limit = _FIRST_WAIT
    while True:
        yield random.uniform(0.0, limit)  # noqa: S311 - no secret
        limit = min(2 * limit, _LONGEST_WAIT)
