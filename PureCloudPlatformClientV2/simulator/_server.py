"""HTTP/1.1 with keep-alive for the application: werkzeug's threaded server with a writer of our own.

werkzeug's development server closes each connection after one answer, since it cannot know that an application has
read the request to its end. Ours always has, so connections stay open and clients can be tested as they run in earnest.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import sys
import threading
from typing import Any, cast

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler
from werkzeug.wrappers import Request, Response

from ._app import Application
from ._faults import DropConnection

_POLL_SECONDS = 0.02
# A client that connects and says nothing must not hold a thread for ever.
_HANDSHAKE_SECONDS = 10.0


class _Handler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body of an answer leave in one segment

    def setup(self) -> None:
        server = cast(Server, self.server)
        if server.ssl_context is not None:
            # In this thread: a slow or broken handshake holds up nobody else.
            self.request.settimeout(_HANDSHAKE_SECONDS)
            self.request = server.ssl_context.wrap_socket(self.request, server_side=True)
            self.request.settimeout(None)
        server.opened(self.request)
        super().setup()

    def finish(self) -> None:
        try:
            super().finish()
        except OSError:
            pass  # the peer went away with an answer half written
        finally:
            cast(Server, self.server).closed(self.request)
            self.request.close()

    def run_wsgi(self) -> None:
        if self.headers.get("Expect", "").strip().lower() == "100-continue":
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            self.wfile.flush()
        request = Request(self.make_environ())
        try:
            response = cast(Server, self.server).application.respond(request, self.path)
        except DropConnection:
            self.close_connection = True
            # close() alone would wait for the files that were made from the socket.
            self.request.shutdown(socket.SHUT_RDWR)
            return
        finally:
            request.close()
        self._write(response)

    def _write(self, response: Response) -> None:
        data = response.get_data()
        self.send_response(response.status_code)
        for name, value in response.headers.items():
            if name.lower() != "content-length":
                self.send_header(name, value)
        if response.status_code != 204:
            self.send_header("Content-Length", str(len(data)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)
        self.wfile.flush()

    def log(self, type: str, message: str, *args: Any) -> None:
        """Silence: a simulator within a test or a demo has no access log."""


class Server(ThreadedWSGIServer):
    """Listens at once; answers from `start` until `stop`."""

    def __init__(self, host: str, port: int, application: Application, ssl_context: ssl.SSLContext | None) -> None:
        # werkzeug leaves the process when it cannot bind; this way it is an OSError for the caller.
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.create_server((host, port), family=family, backlog=128) as listener:
            super().__init__(host, port, lambda _environ, _start: [], handler=_Handler, fd=listener.fileno())
        self.application = application
        self.ssl_context = ssl_context  # read by the handler, too, for the scheme
        self._connections: set[socket.socket] = set()
        self._connections_lock = threading.Lock()
        self._thread = threading.Thread(
            target=self.serve_forever, args=(_POLL_SECONDS,), name=f"simulator:{self.port}", daemon=True
        )

    def start(self) -> None:
        """Answer requests in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Stop listening and close every open connection."""
        self.application.stopping.set()
        if self._thread.is_alive():
            self.shutdown()
            self._thread.join()
        self.server_close()
        with self._connections_lock:
            for connection in self._connections:
                with contextlib.suppress(OSError):  # closed by the peer meanwhile
                    connection.shutdown(socket.SHUT_RDWR)

    def opened(self, connection: socket.socket) -> None:
        """Remember a connection, to close it at the end."""
        with self._connections_lock:
            self._connections.add(connection)

    def closed(self, connection: socket.socket) -> None:
        """Forget a connection."""
        with self._connections_lock:
            self._connections.discard(connection)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Broken connections and handshakes are the client's affair; anything else is a defect and is shown."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)
