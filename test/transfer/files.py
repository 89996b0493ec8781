"""Contents, links and servers of files that tests move."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk

from ..faults import Behaviour, FaultServer, Received, answer

CONTENT = bytes(range(256)) * 1200

ETAG = '"v1"'


def client_of(host: str, **more: Any) -> sdk.ApiClient:
    quick = sdk.RetryConfiguration(max_attempts=2, backoff_base=0.001)
    given = {"host": host, "retry": quick, "timeout": 20, "access_token": "canary-token", **more}
    return sdk.ApiClient(configuration=sdk.Configuration.create(**given))


def head(status: int, **headers: Any) -> bytes:
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Status\r\n{lines}\r\n".encode()


def partly(content: bytes, count: int, status: int = 200, **headers: Any) -> Behaviour:
    """Announce all of `content` and cut after `count` bytes."""

    def behave(connection: socket.socket, request: Received) -> bool:
        given = {"Content-Length": len(content), "ETag": ETAG, **headers}
        connection.sendall(head(status, **given) + content[:count])
        return False

    return behave


def served(content: bytes = CONTENT, etag: str = ETAG) -> Behaviour:
    """Answer as a store of files does, ranges and all."""

    def behave(connection: socket.socket, request: Received) -> bool:
        asked = request.headers.get("range")
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        if not start or request.headers.get("if-range") != etag:
            return answer(content=content, ETag=etag)(connection, request)
        span = f"bytes {start}-{len(content) - 1}/{len(content)}"
        return answer(206, content[start:], ETag=etag, Content_Range=span)(connection, request)

    return behave


def ranges(server: FaultServer) -> list[str | None]:
    return [request.headers.get("range") for request in server.received]


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def started(server: FaultServer, path: Path, count: int = 100_000, **headers: Any) -> None:
    """Leave a beginning of `count` bytes."""
    server.script.insert(0, partly(CONTENT, count, **headers))
    with pytest.raises(sdk.ConnectionFailed):
        sdk.download(server.host + "/file", path, client=client_of(server.host), max_retries=0)
