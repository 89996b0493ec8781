"""Channels and their topics: what is subscribed to, and to whom an event goes."""

from __future__ import annotations

import json
import ssl
import threading
import uuid
from collections import deque
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from ._answer import Answer
from ._changes import events_after
from ._channels import Channel
from ._clock import Clock
from ._definition import JsonObject
from ._errors import ApiError, bad_field, not_found
from ._event_log import EventLog
from ._memory import Memory
from ._topics import is_unasked, separate, topics

if TYPE_CHECKING:
    from ._faults import SocketFault
    from ._sockets import Socket, SocketServer
    from ._store import Store
    from ._validation import Call

MAX_TOPICS, MAX_CHANNELS, MAX_COMBINED = 1000, 20, 200
_FAULTS = ("close", "stall", "announce_closing", "expire")


class Notifications:
    """The notification service of a simulator. Threads may share it; nothing is listening before the first channel.

    The lock guards the channels, and what each of them has; nobody does I/O while holding it. Changes are noted in the
    memory under the lock of the store, which is taken first.
    """

    def __init__(
        self, host: str, port: int, ssl_context: ssl.SSLContext | None, clock: Clock, heartbeat_interval: float,
        channel_lifetime: float, closing_delay: float, memory: Memory, store_lock: AbstractContextManager[None],
    ) -> None:  # fmt: skip
        self.events: deque[JsonObject] = deque(maxlen=1000)
        """The last events that were published, oldest first, as they are sent."""
        self.log = EventLog(clock)
        self._address = (host, port, ssl_context, heartbeat_interval)
        self._clock = clock
        self._lifetime = channel_lifetime
        self._closing_delay = closing_delay
        self._memory = memory
        self._store_lock = store_lock
        self._lock = threading.Lock()
        self._channels: dict[str, Channel] = {}
        self._forbidden: set[str] = set()
        self._server: SocketServer | None = None

    def publish(self, topic: str, body: JsonObject, metadata: JsonObject | None = None) -> int:
        """Send an event to every socket whose channel has the topic; returns how many these are.

        Raises ValueError: there is no such topic, or the body does not fit its model.
        """
        template = topics().template(topic)
        if template is None or "{" in topic:
            raise ValueError(f"{topic} is no notification topic")
        problem = topics().problem(template, body)
        if problem is not None:
            raise ValueError(f"the event does not fit {topics().models[template]}: {problem}")
        event = {
            "topicName": topic, "version": "2", "eventBody": body,
            "metadata": {"CorrelationId": str(uuid.uuid4()), **(metadata or {})},
        }  # fmt: skip
        text, wanted = json.dumps(event), topic.casefold()
        with self._lock:  # the order in which events are noted is that in which every socket has them
            self.events.append(event)
            self.log.add(event)
            sockets = [one.socket for one in self._channels.values() if one.socket and self._is_due(one, wanted)]
            for socket in sockets:
                socket.send(text)  # into its queue: no I/O
        return len(sockets)

    def _is_due(self, channel: Channel, topic: str) -> bool:
        return topic in channel.wanted or is_unasked(topic)

    def forbid(self, topic: str) -> None:
        """Answer subscriptions to a topic, or to all of a template, with 403, as where a permission is missing."""
        with self._lock:
            self._forbidden.add(topic.casefold())

    def allow(self, topic: str) -> None:
        """Take a `forbid` back."""
        with self._lock:
            self._forbidden.discard(topic.casefold())

    def follow(self, call: Call, answer: Answer, store: Store) -> None:
        """Publish the events that belong to a change that a client has made. A sample changes nothing."""
        if self._channels and answer.origin != "sample":
            with store.lock:
                events = list(events_after(call, answer, store))
            for topic, body in events:
                if topics().template(topic) is not None:  # other releases have fewer
                    self.publish(topic, body)

    def fault(self, kind: SocketFault) -> int:
        """Do something to all open sockets; returns how many there are.

        kind: "close" cuts the connection, "stall" lets it be open but silent, "announce_closing" says that it will
            be closed and does so after `closing_delay` seconds, "expire" forgets the channels as well.

        Raises ValueError: there is no such fault.
        """
        if kind not in _FAULTS:
            raise ValueError(f"a socket fault is one of {', '.join(_FAULTS)}, not {kind!r}")
        with self._store_lock, self._lock:
            channels = [one for one in self._channels.values() if one.socket]
            if kind == "expire":
                self._channels.clear()
                self._memory.strike_all("channel")
        for channel in channels:
            self._hit(channel, kind)
        return len(channels)

    def _hit(self, channel: Channel, kind: SocketFault) -> None:
        socket = channel.socket
        if socket is None:
            return
        if kind == "stall":
            socket.stall()
        elif kind == "announce_closing":
            body = {"channelId": channel.id, "message": "The WebSocket is closing."}
            socket.send(json.dumps({"topicName": "v2.system.socket_closing", "eventBody": body}))
            socket.close_after(self._closing_delay)
        else:
            socket.cut()

    def clear(self) -> None:
        """Forget channels, events and what is forbidden; close the sockets."""
        self.fault("expire")
        with self._lock:
            self._forbidden.clear()
        self.forget_events()

    def forget_events(self) -> None:
        """Forget the last events."""
        self.events.clear()
        self.log.clear()

    def stop(self) -> None:
        """Close the sockets and their port."""
        if self._server is not None:
            self._server.stop()

    def create(self) -> JsonObject:
        """A new channel. One of twenty goes for it: the oldest without a socket, else the oldest."""
        channel_id = f"streaming-{uuid.uuid4().hex}"
        channel = Channel(channel_id, self._uri(channel_id), self._clock.time() + self._lifetime)
        with self._store_lock, self._lock:
            if len(self._channels) >= MAX_CHANNELS:
                oldest = next((one for one in self._channels.values() if one.socket is None), None)
                replaced = self._channels.pop((oldest or next(iter(self._channels.values()))).id)
                self._memory.note("channel", replaced.id, None)
                if replaced.socket is not None:
                    replaced.socket.end()
            self._channels[channel_id] = channel
            self._memory.note("channel", channel_id, channel.noted())
        return channel.shown()

    def restore(self) -> None:
        """Take over the channels that an earlier process has left; their sockets can be opened again."""
        now = self._clock.time()
        with self._store_lock:
            noted = list(self._memory.noted("channel"))
            for channel_id, value, _ in noted:
                if value["expires"] <= now:
                    self._memory.note("channel", channel_id, None)
        for channel_id, value, _ in noted:
            if value["expires"] > now:
                channel = Channel(channel_id, self._uri(channel_id), value["expires"])
                channel.set_topics(value["topics"])
                self._channels[channel_id] = channel

    def _uri(self, channel_id: str) -> str:
        scheme, name = "wss" if self._address[2] else "ws", self._address[0]
        port = self._listening().start()
        return f"{scheme}://{f'[{name}]' if ':' in name else name}:{port}/channels/{channel_id}"

    def _listening(self) -> SocketServer:
        from ._sockets import SocketServer  # here: nobody else needs the library

        with self._lock:
            if self._server is None:
                host, port, context, interval = self._address
                self._server = SocketServer(
                    host, port, context, interval,
                    exists=self.exists, opened=self._opened, closed=self._closed, received=self._received,
                )  # fmt: skip
            return self._server

    def exists(self, channel_id: str) -> bool:
        """True for a channel that has not expired."""
        channel = self._channels.get(channel_id)
        return channel is not None and channel.expires > self._clock.time()

    def channels(self) -> list[Channel]:
        """The channels that have not expired."""
        with self._lock:
            return [one for one in self._channels.values() if one.expires > self._clock.time()]

    def find(self, channel_id: str) -> Channel:
        """One channel.

        Raises ApiError: 404.
        """
        channel = self._channels.get(channel_id)
        if channel is None or not self.exists(channel_id):
            raise not_found()
        return channel

    def subscribe(self, channel_id: str, names: list[str], *, replace: bool, ignore_errors: bool) -> list[JsonObject]:
        """Subscribe a channel to topics, beside those that it has or in their place; returns all of them, judged.

        Raises ApiError: 404; 400 for a topic that is none, or too many; 403 for one that is forbidden.
        """
        channel = self.find(channel_id)
        reasons = {name: self._refusal(name) for name in names}
        for error in reasons.values():
            if error is not None and not ignore_errors:
                raise error
        with self._store_lock, self._lock:
            good = [name for name, error in reasons.items() if error is None]
            together = dict.fromkeys(good if replace else [*channel.topics, *good])
            if len(together) > MAX_TOPICS:
                raise bad_field("body", f"a channel has at most {MAX_TOPICS} topics")
            channel.set_topics(together)
            channel.expires = self._clock.time() + self._lifetime
            self._memory.note("channel", channel_id, channel.noted())
        refused = [(name, error) for name, error in reasons.items() if error is not None]
        return [
            *({"id": name, "state": "Permitted"} for name in together),
            *({"id": name, "state": "Rejected", "rejectionReason": error.message} for name, error in refused),
        ]

    def unsubscribe(self, channel_id: str) -> None:
        """Take all topics from a channel.

        Raises ApiError: 404.
        """
        channel = self.find(channel_id)
        with self._store_lock, self._lock:
            channel.set_topics(())
            self._memory.note("channel", channel_id, channel.noted())

    def _refusal(self, name: str) -> ApiError | None:
        if "?" in name and len(name) >= MAX_COMBINED:
            return bad_field("id", f"a combined topic has less than {MAX_COMBINED} characters")
        for topic in separate(name):
            template = topics().template(topic)
            if template is None or is_unasked(topic) or "{" in topic:
                return bad_field("id", f"there is no topic {topic} to subscribe to")
            if self._forbidden & {topic.casefold(), template.casefold()}:
                return ApiError(403, "notauthorized", f"A permission is missing for the topic {topic}.")
        return None

    def _opened(self, channel_id: str, socket: Socket) -> bool:
        with self._lock:
            channel = self._channels.get(channel_id)
            if channel is None:
                return False
            before, channel.socket = channel.socket, socket
        if before is not None:
            before.end()
        return True

    def _closed(self, channel_id: str, socket: Socket) -> None:
        with self._lock:
            channel = self._channels.get(channel_id)
            if channel is not None and channel.socket is socket:
                channel.socket = None

    def _received(self, channel_id: str, message: JsonObject) -> JsonObject | None:
        """Answer `{"message": "subscribe", "topics": [...]}`; nothing else is known beside a ping."""
        names = message.get("topics")
        if message.get("message") != "subscribe" or not isinstance(names, list):
            return None
        answer = {"message": "subscribe", "correlationId": message.get("correlationId")}
        try:
            self.subscribe(channel_id, [str(one) for one in names], replace=False, ignore_errors=False)
        except ApiError as error:
            return {**answer, "result": str(error.status), "reason": error.message}
        return {**answer, "result": "200"}
