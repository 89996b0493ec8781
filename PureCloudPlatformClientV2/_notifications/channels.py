"""Which topics are subscribed to, and on which channel each is: as many channels as the topics need."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..rest import InvalidArgument
from .queue import EventQueue, HandlerClosed
from .turns import Turns

if TYPE_CHECKING:
    from ..api_client import ApiClient
    from .channel import Channel


_JOIN_SECONDS = 5.0


class Channels:
    """The channels of a handler with their topics. Threads may share it: changes wait for their turn.

    client, queue, heartbeat_timeout: handed to each channel. topics_per_channel, max_channels: the platform's limits.
    channel_id: an existing channel that the first one takes up.
    """

    def __init__(
        self,
        client: ApiClient,
        queue: EventQueue,
        heartbeat_timeout: float,
        topics_per_channel: int,
        max_channels: int,
        channel_id: str | None,
    ) -> None:
        self._client = client
        self._queue = queue
        self._heartbeat_timeout = heartbeat_timeout
        self._topics_per_channel = topics_per_channel
        self._max_channels = max_channels
        self._channel_id = channel_id
        self._turns = Turns()
        self._lock = threading.RLock()  # guards the two lists of channels, for a moment; see EventQueue for signals
        self._open: list[Channel] = []
        self._leaving: list[Channel] = []

    @property
    def topics(self) -> tuple[str, ...]:
        """What is subscribed to, those of the first channel first."""
        with self._lock:
            return tuple(topic for channel in self._open for topic in channel.topics)

    @property
    def count(self) -> int:
        return len(self._open)

    def add(self, wanted: Sequence[str]) -> None:
        """Subscribe to more topics: all of them or, with an exception, none."""
        with self._turns:
            self._begin()
            present = set(self.topics)
            new = [topic for topic in wanted if topic not in present]
            self._check_limit(len(present) + len(new))
            if not new and not self._open:
                self._open_channel()  # for what the platform sends unasked
            self._change({}, new)

    def remove(self, unwanted: set[str]) -> None:
        """Take topics back; one that is not subscribed to is passed over."""
        with self._turns:
            self._begin()
            self._change(self._without(unwanted), [])

    def replace(self, wanted: Sequence[str]) -> None:
        """Subscribe to these topics and no others."""
        with self._turns:
            self._begin()
            self._check_limit(len(wanted))
            present = set(self.topics)
            new = [topic for topic in wanted if topic not in present]
            self._change(self._without(present.difference(wanted)), new)

    def close(self) -> None:
        """End the queue, the channels and their threads, and wait for these. Calling it twice does no harm.

        A thread that has asked the platform something is waited for some seconds; it ends when the answer is there.
        """
        self._turns.close()
        self._queue.end(HandlerClosed("the handler is closed"))
        with self._lock:
            ending = [*self._open, *self._leaving]
            self._open, self._leaving = [], []
        stopping = [one for one in map(_stop_in_thread, ending) if one is not None]
        ends_at = time.monotonic() + _JOIN_SECONDS
        for thread in stopping:
            thread.join(max(ends_at - time.monotonic(), 0.0))
        for channel in ending:
            channel.join(max(ends_at - time.monotonic(), 0.0))

    def _begin(self) -> None:
        """Take up the channel that the program names before its topics are looked at; refuse what has ended."""
        self._queue.check()
        if self._channel_id is not None and not self._open:
            self._open_channel()

    def _check_limit(self, count: int) -> None:
        most = self._topics_per_channel * self._max_channels
        if count > most:
            raise InvalidArgument(f"{count} topics are more than {self._max_channels} channels can have ({most})")

    def _without(self, unwanted: set[str]) -> dict[Channel, list[str]]:
        lists = {channel: [one for one in channel.topics if one not in unwanted] for channel in self._open}
        return {channel: left for channel, left in lists.items() if len(left) < len(channel.topics)}

    def _change(self, lists: dict[Channel, list[str]], new: list[str]) -> None:
        """Give channels their lists, after putting new topics where there is room; all of it, or nothing."""
        opened: list[Channel] = []
        before: dict[Channel, tuple[str, ...]] = {}
        try:
            self._place(lists, new, opened)
            for channel, topics in lists.items():
                before[channel] = channel.topics
                channel.change(tuple(topics))
        except Exception:  # a hook's, too
            for channel, topics_before in before.items():
                if channel not in opened and channel.topics != topics_before:
                    channel.undo(topics_before)
            for channel in opened:
                self._drop(channel)
            raise

    def _place(self, lists: dict[Channel, list[str]], new: list[str], opened: list[Channel]) -> None:
        waiting = list(new)
        for channel in self._open:
            topics = lists.get(channel, list(channel.topics))
            room = max(self._topics_per_channel - len(topics), 0)
            if room and waiting:
                lists[channel] = topics + waiting[:room]
                waiting = waiting[room:]
        while waiting:
            channel = self._open_channel()
            opened.append(channel)
            lists[channel] = waiting[: self._topics_per_channel]
            waiting = waiting[self._topics_per_channel :]

    def _open_channel(self) -> Channel:
        from .channel import Channel  # here: with the WebSocket library

        if len(self._open) >= self._max_channels:
            raise InvalidArgument(f"there is no room for more topics in {self._max_channels} channels")
        channel = Channel(self._client, self._queue, self._turns, self._heartbeat_timeout)
        try:
            channel.open(self._channel_id if not self._open else None)
            with self._lock:
                if self._turns.is_closed:
                    raise HandlerClosed("the handler is closed")
                self._open.append(channel)
        except BaseException:  # Ctrl-C, too: nothing is left
            channel.stop()
            channel.join(_JOIN_SECONDS)
            raise
        return channel

    def _drop(self, channel: Channel) -> None:
        # Its thread may wait for room in the queue, perhaps for this very thread to read: `close` waits for it.
        with self._lock:
            if channel in self._open:
                self._open.remove(channel)
                self._leaving.append(channel)
        channel.stop()


def _stop_in_thread(channel: Channel) -> threading.Thread | None:
    """Stop a channel without waiting for the end of its socket, which takes a second where nobody answers."""
    thread = threading.Thread(target=channel.stop, name="notifications end", daemon=True)
    try:
        thread.start()
    except RuntimeError:  # the interpreter ends
        channel.stop()
        return None
    return thread
