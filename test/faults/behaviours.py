"""What a server may do instead of answering well: bytes, and functions that send them."""

from __future__ import annotations

import json
import socket
import struct
import time

from .server import Behaviour, Greeting, Received, answer

GOOD = b'{"id": "1", "name": "x"}'


def message(start: str, content: bytes = b"", **headers: str) -> bytes:
    """Return the bytes of an answer with exactly these headers."""
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"{start}\r\n{lines}\r\n".encode("latin-1") + content


def ok(content: bytes = GOOD, kind: str = "application/json", **headers: str) -> bytes:
    """Return the bytes of a 200 with a length that fits, and which says that the connection ends with it."""
    fitting = {"Content_Type": kind, "Content_Length": str(len(content)), "Connection": "close"}
    return message("HTTP/1.1 200 OK", content, **(fitting | headers))


def drip(before: bytes, piece: bytes, pause: float = 0.05) -> Behaviour:
    """Send `before`, then `piece` again and again until the other side has enough."""

    def behave(connection: socket.socket, request: Received) -> bool:
        connection.sendall(before)
        while True:
            connection.sendall(piece)
            time.sleep(pause)

    return behave


def chunked(*chunks: bytes) -> bytes:
    return message("HTTP/1.1 200 OK", b"".join(chunks), Content_Type="application/json", Transfer_Encoding="chunked")


def echo(status: int) -> Behaviour:
    """Give back everything that was received: in the reason, in headers, in prose and in JSON."""

    def behave(connection: socket.socket, request: Received) -> bool:
        secrets = [*request.headers.values(), request.body.decode("latin-1")]
        prose = "; ".join(f"got {value!r}" for value in secrets).replace("\n", " ").replace("\r", " ")
        content = json.dumps({"message": prose, "echo": json.dumps(request.headers), "again": secrets}).encode()
        fields = {"Content_Type": "application/json", "Content_Length": str(len(content)), "X_Echo": prose}
        connection.sendall(message(f"HTTP/1.1 {status} {prose[:500]}", content, **fields))
        return False

    return behave


def half_closed(connection: socket.socket, request: Received) -> bool:
    connection.sendall(ok()[:60])
    connection.shutdown(socket.SHUT_WR)
    return False


def torn(data: bytes) -> Behaviour:
    """Send so much, then reset the connection."""

    def behave(connection: socket.socket, request: Received) -> bool:
        connection.sendall(data)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False

    return behave


def torn_at_once(connection: socket.socket) -> bool:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def greeted(data: bytes) -> Greeting:
    """Send something before anything was asked, and close."""

    def greet(connection: socket.socket) -> bool:
        connection.sendall(data)
        connection.recv(65536)
        return False

    return greet


def to(target: str, status: int = 302) -> Behaviour:
    """Redirect; `{port}` and `{path}` are those of the request."""

    def behave(connection: socket.socket, request: Received) -> bool:
        port = request.headers.get("host", "").rpartition(":")[2]
        location = target.format(port=port, path=request.target)
        connection.sendall(message(f"HTTP/1.1 {status} Found", Content_Length="0", Location=location))
        return True

    return behave


def landed(target: str, status: int = 302) -> Behaviour:
    """Redirect once, then answer."""
    redirect, good = to(target, status), answer(content=GOOD)

    def behave(connection: socket.socket, request: Received) -> bool:
        return (good if "landed" in request.target else redirect)(connection, request)

    return behave


def limited(**headers: str) -> Behaviour:
    return answer(200, GOOD, **{f"inin_ratelimit_{name}": value for name, value in headers.items()})
