"""The WebSocket server of the simulator: one socket a channel, heartbeats, pongs, faults."""

from __future__ import annotations

import json
import logging
import math
import queue
import ssl
import threading
import time
from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from http import HTTPStatus
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.protocol import State
from websockets.sync.server import Server, ServerConnection, serve

_SILENT = logging.Logger("websockets", logging.CRITICAL + 1)
_CLOSE_SECONDS = 1.0
_GOING_AWAY = 1001
"""The status of a WebSocket whose server ends (RFC 6455 section 7.4.1)."""
_NO_CHANNEL = "There is no such channel.\n"
PATH = "/channels/"


class _Sign(Enum):
    """What stands between the messages of a socket: after those before it, something else happens."""

    CLOSE = auto()
    CUT = auto()
    STALL = auto()
    WAKE = auto()


class Socket:
    """One open socket: what it is sent leaves in order, by a thread of its own: a slow reader holds up nobody."""

    def __init__(self, connection: ServerConnection, heartbeat_interval: float) -> None:
        self._connection = connection
        self._interval = heartbeat_interval
        self._waiting: queue.SimpleQueue[str | _Sign] = queue.SimpleQueue()
        self._closes_at = math.inf
        self._is_stalled = False

    def send(self, text: str) -> None:
        """Send a message."""
        self._waiting.put(text)

    def end(self) -> None:
        """Close the socket."""
        self._waiting.put(_Sign.CLOSE)

    def cut(self) -> None:
        """End the connection without a closing handshake."""
        self._waiting.put(_Sign.CUT)

    def stall(self) -> None:
        """Send nothing any more."""
        self._waiting.put(_Sign.STALL)

    def close_after(self, seconds: float) -> None:
        """Close the socket in so many seconds."""
        self._closes_at = time.monotonic() + seconds
        self._waiting.put(_Sign.WAKE)

    def run(self) -> None:
        """Send what comes, and heartbeats, until the end."""
        beat_at = time.monotonic() + self._interval
        try:
            while time.monotonic() < self._closes_at:
                wait = min(beat_at, self._closes_at) - time.monotonic()
                try:
                    item = self._waiting.get(timeout=max(wait, 0.0))
                except queue.Empty:
                    item = _heartbeat("WebSocket Heartbeat")
                    beat_at = time.monotonic() + self._interval
                if not self._do(item):
                    return
            self._connection.close(_GOING_AWAY)
        except ConnectionClosed:
            pass

    def _do(self, item: str | _Sign) -> bool:
        """Send a message or follow a sign; return False at the end."""
        if isinstance(item, str):
            if not self._is_stalled:
                self._connection.send(item)
        elif item is _Sign.STALL:
            self._is_stalled = True
        elif item is _Sign.CLOSE:
            self._connection.close(_GOING_AWAY)
        elif item is _Sign.CUT:
            self._connection.close_socket()
        return item not in (_Sign.CLOSE, _Sign.CUT)


class _Connection(ServerConnection):
    """A connection that says when its opening handshake has failed: its handler is not called then."""

    failed: Callable[[], None] | None = None

    def handshake(self, *args: Any, **kwargs: Any) -> None:
        """Perform the opening handshake."""
        try:
            super().handshake(*args, **kwargs)
        finally:
            if self.failed is not None and self.state is not State.OPEN:
                self.failed()


def _heartbeat(message: str) -> str:
    return json.dumps({"topicName": "channel.metadata", "eventBody": {"message": message}})


class SocketServer:
    """Listens from the first use until `stop`.

    host: address to listen on.
    port: TCP port, 0 for a free one.
    ssl_context: makes it wss.
    heartbeat_interval: seconds between heartbeats.
    opened: is given the id of a channel and a new socket; returns False where there is no such channel.
    closed: is given the same at the end.
    received: is given the id of a channel and the JSON of a message; returns the answer.
    """

    def __init__(
        self, host: str, port: int, ssl_context: ssl.SSLContext | None, heartbeat_interval: float, *,
        exists: Callable[[str], bool], opened: Callable[[str, Socket], bool], closed: Callable[[str, Socket], None],
        received: Callable[[str, Any], Any],
    ) -> None:  # fmt: skip
        self._address = (host, port)
        self._ssl_context = ssl_context
        self._interval = heartbeat_interval
        self._exists, self._opened, self._closed, self._received = exists, opened, closed, received
        self._lock = threading.Lock()  # guards the four below
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self._workers: dict[ServerConnection, threading.Thread] = {}
        self._opening: dict[ServerConnection, tuple[str, Socket]] = {}

    def start(self) -> int:
        """Begin to listen, if that is not so yet; returns the port.

        Raises OSError: the port is taken.
        """
        with self._lock:
            if self._server is None:
                self._server = serve(
                    self._serve, *self._address, ssl=self._ssl_context,
                    process_request=self._check, process_response=self._open,
                    create_connection=_Connection, ping_interval=None, compression=None,
                    close_timeout=_CLOSE_SECONDS, max_size=2**20, logger=_SILENT,
                )  # fmt: skip
                name = "simulator sockets"
                self._thread = threading.Thread(target=self._server.serve_forever, name=name, daemon=True)
                self._thread.start()
            return int(self._server.socket.getsockname()[1])

    def stop(self) -> None:
        """Stop listening, close every socket, wait for their threads."""
        with self._lock:
            server, thread, workers = self._server, self._thread, dict(self._workers)
        if server is None or thread is None:
            return
        server.shutdown()
        thread.join()
        for connection in workers:
            connection.close(_GOING_AWAY)
        for worker in workers.values():
            worker.join()

    def _check(self, connection: ServerConnection, request: Request) -> Response | None:
        known = request.path.startswith(PATH) and self._exists(request.path.removeprefix(PATH))
        return None if known else connection.respond(404, _NO_CHANNEL)

    def _open(self, connection: ServerConnection, request: Request, response: Response) -> Response | None:
        """Let the channel have its socket before the client hears of it: an event published just after reaches it."""
        if response.status_code != HTTPStatus.SWITCHING_PROTOCOLS:
            return None
        assert isinstance(connection, _Connection)
        connection.failed = partial(self._forget, connection)
        channel_id, socket = request.path.removeprefix(PATH), Socket(connection, self._interval)
        with self._lock:
            self._opening[connection] = channel_id, socket
        if self._opened(channel_id, socket):
            return None
        self._forget(connection)
        return connection.respond(404, _NO_CHANNEL)

    def _forget(self, connection: ServerConnection) -> None:
        with self._lock:
            channel_id, socket = self._opening.pop(connection, (None, None))
        if channel_id is not None and socket is not None:
            self._closed(channel_id, socket)

    def _serve(self, connection: ServerConnection) -> None:
        with self._lock:
            channel_id, socket = self._opening.pop(connection)
            self._workers[connection] = threading.current_thread()
        sender = threading.Thread(target=socket.run, name=f"simulator socket {channel_id[-8:]}", daemon=True)
        try:
            sender.start()
            self._listen(connection, channel_id, socket)
        finally:
            self._closed(channel_id, socket)
            socket.end()
            if sender.ident is not None:
                sender.join()
            with self._lock:
                self._workers.pop(connection, None)

    def _listen(self, connection: ServerConnection, channel_id: str, socket: Socket) -> None:
        try:
            for text in connection:
                answer = self._answer(channel_id, text)
                if answer is not None:
                    socket.send(json.dumps(answer))
        except ConnectionClosed:
            pass

    def _answer(self, channel_id: str, text: str | bytes) -> Any:
        try:
            message = json.loads(text)
        except (ValueError, RecursionError):
            return None
        if isinstance(message, dict) and message.get("message") == "ping":
            return json.loads(_heartbeat("pong"))
        return self._received(channel_id, message) if isinstance(message, dict) else None
