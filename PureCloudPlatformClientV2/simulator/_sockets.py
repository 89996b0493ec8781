"""The WebSocket server of the simulator: one socket a channel, heartbeats, pongs, faults."""

from __future__ import annotations

import json
import logging
import queue
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.sync.server import Server, ServerConnection, serve

_SILENT = logging.Logger("websockets", logging.CRITICAL + 1)
_CLOSE_SECONDS = 1.0
PATH = "/channels/"


class Socket:
    """One open socket: what it is sent leaves in order, by a thread of its own, so that a slow reader holds up nobody."""

    def __init__(self, connection: ServerConnection, heartbeat_interval: float) -> None:
        self.is_stalled = False
        self._connection = connection
        self._interval = heartbeat_interval
        self._waiting: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._closes_at = float("inf")

    def send(self, text: str) -> None:
        """Send a message after those that wait."""
        self._waiting.put(text)

    def end(self) -> None:
        """Close the socket after what waits has been sent."""
        self._waiting.put(None)

    def close_after(self, seconds: float) -> None:
        """Close the socket in so many seconds."""
        self._closes_at = time.monotonic() + seconds
        self._waiting.put("")

    def cut(self) -> None:
        """End the connection at once, without a closing handshake."""
        self._connection.close_socket()

    def run(self) -> None:
        """Send what comes, and heartbeats, until the end."""
        beat_at = time.monotonic() + self._interval
        while True:
            now = time.monotonic()
            try:
                text = self._waiting.get(timeout=max(min(beat_at, self._closes_at) - now, 0.0))
            except queue.Empty:
                text = None if time.monotonic() >= self._closes_at else _heartbeat("WebSocket Heartbeat")
                beat_at = time.monotonic() + self._interval
            try:
                if text is None:
                    self._connection.close(1001)
                    return
                if text and not self.is_stalled:
                    self._connection.send(text)
            except ConnectionClosed:
                return


def _heartbeat(message: str) -> str:
    return json.dumps({"topicName": "channel.metadata", "eventBody": {"message": message}})


class SocketServer:
    """Listens from the first use until `stop`.

    Args:
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
        self._lock = threading.Lock()  # guards the three below
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self._workers: dict[ServerConnection, threading.Thread] = {}

    def start(self) -> int:
        """Begin to listen, if that is not so yet; returns the port.

        Raises:
            OSError: the port is taken.
        """
        with self._lock:
            if self._server is None:
                self._server = serve(
                    self._serve, *self._address, ssl=self._ssl_context, process_request=self._check, ping_interval=None,
                    compression=None, close_timeout=_CLOSE_SECONDS, max_size=2**20, logger=_SILENT,
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
            connection.close(1001)
        for worker in workers.values():
            worker.join()

    def _check(self, connection: ServerConnection, request: Request) -> Response | None:
        known = request.path.startswith(PATH) and self._exists(request.path.removeprefix(PATH))
        return None if known else connection.respond(404, "There is no such channel.\n")

    def _serve(self, connection: ServerConnection) -> None:
        assert connection.request is not None
        channel_id = connection.request.path.removeprefix(PATH)
        with self._lock:
            self._workers[connection] = threading.current_thread()
        socket = Socket(connection, self._interval)
        sender = threading.Thread(target=socket.run, name=f"simulator socket {channel_id[-8:]}", daemon=True)
        try:
            if self._opened(channel_id, socket):
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
            return {"topicName": "channel.metadata", "eventBody": {"message": "pong"}}
        return self._received(channel_id, message) if isinstance(message, dict) else None
