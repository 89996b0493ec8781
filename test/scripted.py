"""A small HTTP server on loopback that answers as a test says."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from PureCloudPlatformClientV2 import ApiClient, Configuration


@dataclass
class Asked:
    """A request that came: `query` has the last value of each name, `body` the decoded JSON, or the text of a form."""

    method: str
    path: str
    query: dict[str, str]
    headers: Mapping[str, str]
    body: Any = None


@dataclass
class Scripted:
    """The server: its address, and what it was asked, in order."""

    host: str
    asked: list[Asked] = field(default_factory=list)

    def client(self) -> ApiClient:
        """A client of it, with a configuration and a token of its own, that does not repeat requests."""
        configuration = Configuration.create(host=self.host, access_token="token")
        return ApiClient(configuration=configuration).with_options(max_retries=0)


Answer = Any
"""A JSON value, or (status, JSON value or bytes), or (status, value, headers)."""


def _body(headers: Mapping[str, str], content: bytes) -> Any:
    if headers.get("Content-Type", "").startswith("application/x-www-form-urlencoded"):
        return content.decode()
    return json.loads(content) if content else None


@contextmanager
def serve(answer: Callable[[Asked], Answer]) -> Iterator[Scripted]:
    """Answer every request with what `answer` returns."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def _serve(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            parts = urlsplit(self.path)
            query = {name: values[-1] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
            asked = Asked(self.command, parts.path, query, self.headers, _body(self.headers, content))
            scripted.asked.append(asked)
            given = answer(asked)
            status, value, headers = (*(given if isinstance(given, tuple) else (200, given)), {})[:3]
            data = value if isinstance(value, bytes) else json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            for name, text in {"Content-Type": "application/json", **headers}.items():
                self.send_header(name, text)
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve

        def log_message(self, *_args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    scripted = Scripted(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield scripted
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
