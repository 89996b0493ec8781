"""A server that fails on purpose: each request is answered by the next behaviour of a script."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any


@dataclass
class Received:
    """One request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = field(repr=False)


Behaviour = Callable[[socket.socket, Received], bool]
"""Acts on the connection and says whether it stays open."""
Greeting = Callable[[socket.socket], bool]
"""Acts on a connection before anything is read from it, and says whether to go on."""


def answer(status: int = 200, content: bytes = b'{"id": "1"}', keep: bool = True, **headers: str) -> Behaviour:
    """Answer completely; header names have `_` for `-`."""

    def behave(connection: socket.socket, request: Received) -> bool:
        lines = {"Content-Type": "application/json", "Content-Length": str(len(content))}
        lines |= {name.replace("_", "-"): value for name, value in headers.items()}
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        # In one piece: the second of two would wait for the acknowledgement of the first, some 40 ms.
        start = f"HTTP/1.1 {status} Status\r\n{head}\r\n".encode("latin-1")
        connection.sendall(start if request.method == "HEAD" else start + content)
        return keep

    return behave


def raw(data: bytes) -> Behaviour:
    """Send these bytes and close."""

    def behave(connection: socket.socket, request: Received) -> bool:
        connection.sendall(data)
        return False

    return behave


def cut() -> Behaviour:
    """Close without a byte of an answer, after the request has been read."""
    return lambda connection, request: False


def reset() -> Behaviour:
    """Tear the connection down with a TCP reset."""

    def behave(connection: socket.socket, request: Received) -> bool:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False

    return behave


def stall(seconds: float) -> Behaviour:
    """Answer nothing for so long, or until the client is gone, then close."""

    def behave(connection: socket.socket, request: Received) -> bool:
        connection.settimeout(seconds)
        with contextlib.suppress(OSError):
            connection.recv(1)
        return False

    return behave


HALF_A_HEADER = b"HTTP/1.1 200 OK\r\nContent-Le"
HALF_A_BODY = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id": '


class FaultServer:
    """Serves `script`, one behaviour a request, and `otherwise` when that is used up. `received` has every request."""

    def __init__(
        self,
        *script: Behaviour,
        otherwise: Behaviour | None = None,
        ssl_context: ssl.SSLContext | None = None,
        greet: Greeting | None = None,
    ) -> None:
        self.script = list(script)
        self._greet = greet
        self.otherwise = otherwise or answer()
        self.received: list[Received] = []
        self.connections = 0
        self._context = ssl_context
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._open: set[socket.socket] = set()
        self._threads: set[threading.Thread] = set()
        scheme = "https" if ssl_context else "http"
        self.host = f"{scheme}://localhost:{self._listener.getsockname()[1]}"

    def __enter__(self) -> FaultServer:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # closing alone does not wake the thread that accepts
        self._listener.close()
        self.close_connections()
        for thread in list(self._threads):
            thread.join(30)

    def close_connections(self) -> None:
        """Close the idle connections, as servers do after a while."""
        with self._lock:
            connections, self._open = self._open, set()
        for connection in connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    @property
    def count(self) -> int:
        return len(self.received)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._start(self._serve, connection)

    def _start(self, target: Callable[..., None], *arguments: Any) -> None:
        self._threads = {thread for thread in self._threads if thread.is_alive()}
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        thread.start()
        self._threads.add(thread)

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
            with self._lock:
                self._open.add(connection)
            if self._greet is not None and not self._greet(connection):
                connection.close()
                return
            with connection, connection.makefile("rb") as stream:
                while (request := _read(stream)) is not None:
                    with self._lock:
                        self.received.append(request)
                        behave = self.script.pop(0) if self.script else self.otherwise
                    if not behave(connection, request):
                        return
        except OSError:
            return


def _read(stream: Any) -> Received | None:
    line = stream.readline().decode("latin-1").split()
    if len(line) < 3:
        return None
    headers = {}
    while (text := stream.readline().decode("latin-1").strip()) != "":
        name, _, value = text.partition(":")
        headers[name.lower()] = value.strip()
    return Received(line[0], line[1], headers, stream.read(int(headers.get("content-length", 0))))


def token(access: str = "token", **more: Any) -> Behaviour:
    """Answer as a token endpoint does."""
    return answer(content=json.dumps({"access_token": access, "token_type": "bearer", **more}).encode())
