"""`python -m bench.server`: a server process with canned answers (two pages by turns, a user), at next to no cost."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from itertools import cycle

from .payload import page, small


def _answer(content: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


def _serve(connection: socket.socket, pages: Iterator[bytes], little: bytes) -> None:
    with connection:
        pending = b""
        while True:
            received = connection.recv(65536)
            if not received:
                return
            pending += received
            while b"\r\n\r\n" in pending:
                head, _, pending = pending.partition(b"\r\n\r\n")
                connection.sendall(next(pages) if b"pageSize=100" in head else little)


def main() -> None:
    """Print the port, then serve until killed."""
    pages, little = [_answer(page()), _answer(page(220))], _answer(small())
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        while True:
            connection, _ = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=_serve, args=(connection, cycle(pages), little), daemon=True).start()


if __name__ == "__main__":
    main()
