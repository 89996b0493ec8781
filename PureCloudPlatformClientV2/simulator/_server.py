"""HTTP/1.1 with keep-alive for the application: werkzeug's threaded server with a writer of our own.

werkzeug's development server closes each connection after one answer, since it cannot know that an application has
read the request to its end. Ours always has, so connections stay open and clients can be tested as they run in earnest.
"""

from __future__ import annotations

import contextlib
import http.client
import io
import socket
import ssl
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler
from io import BufferedReader
from types import SimpleNamespace
from typing import Any, BinaryIO, cast

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler
from werkzeug.wrappers import Request, Response

from .._http.field_lines import parse_headers, with_names
from ._errors import ApiError
from ._faults import DropConnection
from ._front import Front, RawRequest, split_target
from ._timed import TimedReader
from ._wire import read_body, refuse_oversize

_POLL_SECONDS = 0.02
# A client that connects and says nothing must not hold a thread for ever.
_HANDSHAKE_SECONDS = 10.0
_LONGEST_LINE = 65536
_HEAR_OUT_SECONDS = 2.0
_READ_AHEAD = 8192
_CLIENT = SimpleNamespace(**{**vars(http.client), "parse_headers": parse_headers})


class _Handler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    _refused = False
    wbufsize = -1  # head and body of an answer leave in one segment
    # The parser of e-mail, which reads the head otherwise, takes a third of a small request.
    parse_request = with_names(BaseHTTPRequestHandler.parse_request, http=SimpleNamespace(client=_CLIENT))

    def setup(self) -> None:
        server = cast(Server, self.server)
        if server.ssl_context is not None:
            # In this thread: a slow or broken handshake holds up nobody else.
            self.request.settimeout(_HANDSHAKE_SECONDS)
            self.request = server.ssl_context.wrap_socket(self.request, server_side=True)
        self.request.settimeout(server.front.read_timeout)
        server.opened(self.request)
        super().setup()
        self.rfile.close()  # the connection stays: this was a view of it
        self._timed = TimedReader(self.request, server.front.read_timeout)
        self.rfile = BufferedReader(self._timed, _READ_AHEAD)

    def finish(self) -> None:
        try:
            super().finish()
            if self._refused:
                self._hear_out()
        except OSError:
            pass  # the peer went away with an answer half written
        finally:
            cast(Server, self.server).closed(self.request)
            self.request.close()

    def _hear_out(self) -> None:
        """Let the client read the refusal: closing with unread bytes would reset the connection (RFC 9112, 9.6)."""
        self.request.shutdown(socket.SHUT_WR)
        until = time.monotonic() + _HEAR_OUT_SECONDS
        while (left := until - time.monotonic()) > 0:
            self.request.settimeout(left)
            if not self.request.recv(65536):
                return

    def handle_one_request(self) -> None:
        """One request and its answer; whatever arrives is answered, except by a client that says nothing at all."""
        begun = False
        try:
            begun = bool(cast(BufferedReader, self.rfile).peek(1))
            if not begun:
                self.close_connection = True
                return
            self._timed.begin(cast(Server, self.server).front.request_timeout)
            self.requestline, self.request_version, self.command = "", "HTTP/1.1", ""
            self.raw_requestline = self.rfile.readline(_LONGEST_LINE + 1)
            if len(self.raw_requestline) > _LONGEST_LINE:
                self.send_error(414)
            elif self.parse_request():
                self._answer(cast(Server, self.server).front)
        except TimeoutError:
            self.close_connection = True
            self._timed.end()
            if begun:
                self.send_error(408)
        except ConnectionError:
            self.close_connection = True

    def handle_expect_100(self) -> bool:
        """Nothing yet: the client is told to go on only when its body is not too long."""
        return True

    def _answer(self, front: Front) -> None:
        try:
            response = front.respond(self._request(front))
        except DropConnection:
            self.close_connection = True
            # close() alone would wait for the files that were made from the socket.
            self.request.shutdown(socket.SHUT_RDWR)
            return
        except ApiError as error:
            self.close_connection = self._refused = True  # the rest of the request, if any, is not understood
            response = front.refusal(error)
        self._timed.end()
        self._write(response)

    def _request(self, front: Front) -> RawRequest:
        refuse_oversize(self.headers, front.max_body)
        if self.headers.get("Expect", "").strip().lower() == "100-continue":
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            self.wfile.flush()
        body = read_body(cast(BinaryIO, self.rfile), self.headers, front.max_body)
        self._timed.end()
        target = split_target(self.path)
        self.path = target.origin_form  # make_environ could not split every absolute form
        environ = self.make_environ()
        environ["wsgi.input"], environ["CONTENT_LENGTH"] = io.BytesIO(body), str(len(body))
        environ.pop("HTTP_TRANSFER_ENCODING", None)
        return RawRequest(Request(environ), target, self.headers.get_all("Host", []), self.request_version)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what is no request: the platform's body instead of a page, and the connection ends."""
        self.close_connection = self._refused = True
        self.request_version = "HTTP/1.1" if self.request_version == "HTTP/0.9" else self.request_version
        self.command = self.command or "GET"
        texts = {408: "The request did not arrive in time.", 414: "The request line is too long."}
        text = texts.get(code, "The request is not HTTP.")
        codes = {408: "request.timeout", 505: "http.version.not.supported"}
        self._write(cast(Server, self.server).front.refusal(ApiError(int(code), codes.get(code, "bad.request"), text)))

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

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Silence, before werkzeug takes the target apart for a line that nobody would see."""

    def log(self, type: str, message: str, *args: Any) -> None:
        """Silence: a simulator within a test or a demo has no access log."""


class Server(ThreadedWSGIServer):
    """Listens at once; answers from `start` until `stop`."""

    def __init__(self, host: str, port: int, front: Front, ssl_context: ssl.SSLContext | None) -> None:
        # werkzeug leaves the process when it cannot bind; this way it is an OSError for the caller.
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.create_server((host, port), family=family, backlog=128) as listener:
            super().__init__(host, port, lambda _environ, _start: [], handler=_Handler, fd=listener.fileno())
        self.front = front
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
        self.front.stopping.set()
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
