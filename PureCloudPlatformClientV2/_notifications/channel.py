"""One channel of the platform: its topics, its socket, and the thread that receives."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, TypeVar

from websockets.exceptions import ConnectionClosed
from websockets.protocol import State

from ..rest import ApiException, ConnectionFailed
from .backoff import Backoff
from .event import CLOSING, HEARTBEAT, RECONNECTED, REFUSED, Event, parse
from .queue import EventQueue, HandlerClosed
from .socket import open_socket
from .subscriptions import GONE, NO_CHANNEL, Found, Subscriptions, is_passing
from .turns import Turns

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

    from ..api_client import ApiClient

_LONGEST_LIFE = 86_400.0
_DRAIN_SECONDS, _LONGEST_DRAIN = 1.0, 5.0
_TOGETHER = 64
"""Events that are handed on at once, at most."""

_Taken = TypeVar("_Taken")


class Channel:
    """A channel with its socket. `id`, `topics` and the socket change in the turn of `turns` only.

    `topics` is replaced, never changed in place: whoever reads it sees one state.
    """

    def __init__(self, client: ApiClient, queue: EventQueue, turns: Turns, heartbeat_timeout: float) -> None:
        self.topics: tuple[str, ...] = ()
        self.id = ""
        self._client = client
        self._platform = Subscriptions(client)
        self._queue = queue
        self._turns = turns
        self._is_stopped = False
        self._wake = threading.Event()  # there is something better to do than to wait for the next attempt
        self._backoff = Backoff()
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
        thread = threading.Thread(target=self._run, name=f"notifications {self.id[-8:]}", daemon=True)
        try:
            thread.start()
        except RuntimeError as error:  # this process may have no more
            raise ConnectionFailed(0, f"the channel cannot be listened to: {error}", sent=False) from error
        self._thread = thread

    def _adopt(self, channel: Found) -> None:
        self.id, self._uri = channel.id, channel.uri
        left = (channel.expires - datetime.now(timezone.utc)).total_seconds() if channel.expires else 0.0
        # A clock that is wrong here must not make the channel look older or younger than it can be.
        self._lifetime = left if 0 < left <= _LONGEST_LIFE else _LONGEST_LIFE
        self._renew_at = time.monotonic() + self._lifetime / 2

    def _open_socket(self) -> ClientConnection:
        client = self._client
        return open_socket(self._uri, client.configuration.snapshot(), client.gateway_configuration, host=client.host)

    def change(self, topics: tuple[str, ...]) -> None:
        """Let the platform know which topics the channel shall have now; for the holder of the turn.

        Raises ApiException and what a hook of the client raises, where nothing has changed.
        """
        try:
            is_refused = bool(self._platform.change(self.id, self.topics, topics))
        except ApiException as error:
            if error.status not in NO_CHANNEL:
                if is_passing(error):  # the platform may have taken them all the same: the thread puts it right
                    self._renew_at = 0.0
                raise
            self._begin_anew(topics)
        except BaseException:  # a hook's, or Ctrl-C: the same
            self._renew_at = 0.0
            raise
        else:
            if is_refused:  # the thread asks again and tells the program: it may wait for room in the queue
                self._renew_at = 0.0
        self.topics = topics

    def _begin_anew(self, topics: tuple[str, ...]) -> None:
        """Put a new channel in the place of one that is gone, sooner than the end of its socket tells the thread."""
        old = self._socket
        try:
            self._adopt(self._platform.create())
            self._connect(lambda: self._platform.replace(self.id, topics, ignore_errors=False), instead_of=old)
        finally:
            # The thread goes over to the new socket, or opens one with the topics that there were.
            self._wake.set()
            if old is not None:
                old.close()

    def _connect(self, subscribe: Callable[[], _Taken], instead_of: ClientConnection | None = None) -> _Taken:
        """Open a socket, then subscribe, and only then let it take the place of the one that there was.

        instead_of: the socket of another channel, which might give the same events: it ends before the subscription.
        """
        socket = self._open_socket()
        try:
            if instead_of is not None:
                instead_of.close()
            taken = subscribe()
        except BaseException:  # Ctrl-C, too
            socket.close()
            raise
        self._socket = socket
        if self._is_ending():  # `stop` has closed the old one, and the thread may be gone
            socket.close()
        return taken

    def undo(self, topics: tuple[str, ...]) -> None:
        """Give the channel the topics that it had before; what cannot be undone now is undone at the next renewal."""
        self.topics = topics
        try:
            self._platform.replace(self.id, topics, ignore_errors=True)
        except Exception as error:  # noqa: BLE001 - a hook's, too: what is raised is why it is undone
            self._renew_at = 0.0
            self._log("topics could not be taken back: %s", error)

    def stop(self) -> None:
        """End the socket; the thread ends by itself."""
        self._is_stopped = True
        self._wake.set()
        if self._socket is not None:
            self._socket.close()

    def join(self, timeout: float) -> None:
        """Wait for the end of the thread, after `stop`; not in the thread itself, where hooks of the client run."""
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout)

    def _is_ending(self) -> bool:
        return self._is_stopped or self._turns.is_closed

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
        old, begun_at = self._socket, time.monotonic()
        reason = self._receive(old)
        if self._is_ending():
            return
        ended_at = time.monotonic()
        self._backoff.lasted(ended_at - begun_at)
        lost_at = ended_at - (self._heartbeat_timeout if reason == "silent" else 0.0)
        self._log("the socket is lost (%s)", reason)
        if reason != "announced":
            old.close()
        is_seamless, refused = self._reconnect(old)
        gap = 0.0 if is_seamless else time.monotonic() - lost_at
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
        """Hand on what the old socket still has: the platform ends it when the new one comes."""
        left = _LONGEST_DRAIN  # for a platform that does not, so that both would give the same events
        with suppress(TimeoutError, ConnectionClosed):
            while left > 0:
                asked_at = time.monotonic()
                event = parse(socket.recv(min(left, _DRAIN_SECONDS)))
                left -= time.monotonic() - asked_at
                if event is not None and event.topic not in (HEARTBEAT, CLOSING):
                    self._queue.put([event])
        socket.close()

    def _renew(self) -> bool:
        """Subscribe anew, which makes the channel last; return False where there is no such channel any more."""
        try:
            with self._turns:
                refused = self._resubscribe()
        except ApiException as error:
            if is_passing(error):
                self._log("the channel could not be renewed, it is tried again: %s", error)
                return True
            if error.status in GONE:
                return False
            raise
        if refused:
            self._queue.put([Event(REFUSED, {"channelId": self.id, "topics": refused}, {})])
        return True

    def _resubscribe(self) -> list[dict[str, Any]]:
        """Give the channel its topics, drop what is refused, and return that; for the holder of the turn."""
        refused = self._platform.replace(self.id, self.topics, ignore_errors=True)
        self._renew_at = time.monotonic() + self._lifetime / 2
        gone = {topic.id for topic in refused}
        self.topics = tuple(topic for topic in self.topics if topic not in gone)
        return [{"id": topic.id, "reason": topic.rejection_reason} for topic in refused]

    def _reconnect(self, old: ClientConnection) -> tuple[bool, list[dict[str, Any]]]:
        """Have a socket that is not the old one, however long it takes.

        Returns whether the old one was open until then, and the topics refused. Raises HandlerClosed; ApiException
        where trying again cannot help.
        """
        while True:
            self._wake.clear()
            # Looked at after that: whoever wakes this thread changes what it sees here first.
            if self._socket is old and not self._is_ending():
                self._wake.wait(self._backoff.next())
            if self._is_ending():
                raise HandlerClosed("the handler is closed")
            try:
                return self._connect_again(old)
            except ApiException as error:
                if not is_passing(error):
                    raise
                self._log("an attempt to connect failed: %s", error)

    def _connect_again(self, old: ClientConnection) -> tuple[bool, list[dict[str, Any]]]:
        with self._turns:
            if self._socket is not old:
                return False, []
            try:
                return old.state is State.OPEN, self._connect(self._resubscribe)
            except ApiException as error:
                if error.status not in GONE:
                    raise
            self._adopt(self._platform.create())
            return False, self._connect(self._resubscribe, instead_of=old)

    def _log(self, message: str, *values: object) -> None:
        self._client.configuration.logger.event(f"notifications {self.id[-8:]}: {message}", *values)
