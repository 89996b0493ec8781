"""WebSockets that are no Genesys Cloud: what they do is a function of the test."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve
from websockets.utils import accept_key

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import topic

CHANNELS = "/api/v2/notifications/channels"
Serve = Callable[[ServerConnection, int], None]
"""Is given a connection and its number, from 1; when it returns, the socket is closed."""


@contextlib.contextmanager
def leading_to(sim: Simulator, work: Serve, **options: Any) -> Iterator[None]:
    """Let the simulator's channels lead to sockets that are served by `work`."""
    numbers = iter(range(1, 1_000_000))

    def handle(connection: ServerConnection) -> None:
        with contextlib.suppress(ConnectionClosed):
            work(connection, next(numbers))

    with serve(handle, "127.0.0.1", 0, ping_interval=None, close_timeout=1.0, **options) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        lead_to(sim, f"ws://127.0.0.1:{server.socket.getsockname()[1]}/channels/c")
        yield


def lead_to(sim: Simulator, uri: object) -> None:
    """Let the simulator's channels have this connectUri."""
    sim.respond("POST", CHANNELS, {"id": "c", "connectUri": uri})
    for method in ("POST", "PUT"):
        sim.respond(method, f"{CHANNELS}/c/subscriptions", {"entities": []})


def shake_hands(connection: socket.socket) -> None:
    """Answer the opening handshake, for a server that goes on byte by byte."""
    request = connection.recv(65536).decode()
    key = next(line for line in request.splitlines() if line.lower().startswith("sec-websocket-key")).split()[1]
    answer = f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept_key(key)}"
    connection.sendall(f"HTTP/1.1 101 Switching Protocols\r\n{answer}\r\n\r\n".encode())


def event(name: str = "one", **more: object) -> str:
    return json.dumps({"topicName": topic(name), "eventBody": {"id": name}, **more})


CLOSING = json.dumps({"topicName": "v2.system.socket_closing", "eventBody": {}})


def stay(connection: ServerConnection) -> None:
    """Let the socket be open until the client closes it."""
    for _ in connection:
        pass
