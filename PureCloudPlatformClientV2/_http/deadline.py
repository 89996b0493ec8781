"""Connections that keep a deadline: whatever a server sends, and however slowly, no wait goes past it.

A socket's own timeout bounds one wait for bytes; a server that sends a byte a second never runs into it. Here every
wait is cut to the time that the call has left: in the headers (a flood of `100 Continue` too), in the body, in a
proxy's answer, and while a long body is sent. Only the look-up of a host's name cannot be bounded.
"""

from __future__ import annotations

import io
import math
import re
import threading
from time import monotonic
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection

from .field_lines import HTTPResponse
from .request import HEADER_NAME, SPELT, check_header

_SENT_AT_ONCE = 256 * 1024
_USUAL_NAMES = SPELT | {"Content-Length", "Host"}
_PLAIN_VALUE = re.compile(r"(?!@@@)[\x20-\x7e]*")  # @@@ begins urllib3's own marks


class _Call(threading.local):
    """The call that this thread is making: when it has to be over, on the clock of time.monotonic().

    is_sent: whether any of the request has left, on a connection that is ready for it.
    """

    ends_at: float = math.inf
    is_sent: bool = False


CALL = _Call()


def seconds_left(ends_at: float) -> float:
    """Return the seconds until `ends_at`. Raises TimeoutError when it has passed."""
    left = ends_at - monotonic()
    if left <= 0:
        raise TimeoutError("the deadline of the call has passed")
    return left


class _BoundedStream(io.RawIOBase):
    def __init__(self, sock: Any, ends_at: float) -> None:
        self._sock = sock
        self._stream = sock.makefile("rb", buffering=0)
        self._ends_at = ends_at
        self._timeout: float = sock.gettimeout() or 0.0

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        number: int = self._stream.fileno()
        return number

    def readinto(self, buffer: Any) -> int:
        left = seconds_left(self._ends_at)
        if left < self._timeout:
            self._sock.settimeout(left)
        count: int = self._sock.recv_into(buffer)
        return count

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()


class _BoundedSocket:
    """What http.client asks of a socket that it reads an answer from."""

    def __init__(self, sock: Any) -> None:
        self._sock = sock

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(_BoundedStream(self._sock, CALL.ends_at))


class _BoundedResponse(HTTPResponse):
    def __init__(self, sock: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(_BoundedSocket(sock), *args, **kwargs)  # type: ignore[arg-type]


class _BoundedSending:
    """Mixed into urllib3's connections: each piece of a request has its time, and no more than the call has left."""

    sock: Any
    timeout: float | None
    _answer: HTTPResponse | None = None

    def response_class(self, *args: Any, **kwargs: Any) -> HTTPResponse:
        self._answer = _BoundedResponse(*args, **kwargs)
        return self._answer

    def connect(self) -> None:
        try:
            super().connect()  # type: ignore[misc]
        finally:
            # What a proxy is asked for a tunnel is none of the request.
            CALL.is_sent = False

    def getresponse(self) -> Any:
        try:
            return super().getresponse()  # type: ignore[misc]
        except BaseException:
            # urllib3 refuses headers that http.client took (two lengths), and leaves their socket open.
            if self._answer is not None:
                self._answer.close()
            raise
        finally:
            self._answer = None

    def send(self, data: Any) -> None:
        if self.sock is None:
            self.connect()
        if isinstance(data, bytes) and len(data) > _SENT_AT_ONCE:
            # The time of sendall counts for all that it is given.
            view = memoryview(data)
            for start in range(0, len(view), _SENT_AT_ONCE):
                self._send_piece(view[start : start + _SENT_AT_ONCE])
        else:
            self._send_piece(data)

    def putheader(self, header: Any, *values: Any) -> None:
        # One check in the place of six; what it does not know for certain goes the whole way.
        text = values[0]
        if (
            text.__class__ is str
            and len(values) == 1
            and (header in _USUAL_NAMES or (isinstance(header, str) and HEADER_NAME.fullmatch(header)))
            and _PLAIN_VALUE.fullmatch(text)
        ):
            self._output(f"{header}: {text}".encode("ascii"))  # type: ignore[attr-defined]
            return
        if header != "Host" or text.__class__ is not bytes:  # which is how the standard library writes it
            # It would take a blank in a name, and a line break that folds the value.
            check_header(_as_text(header), _as_text(text))
        super().putheader(header, *values)  # type: ignore[misc]

    def _send_piece(self, data: Any) -> None:
        # urllib3 has set its own limit of a wait before; each change of it is a system call that gives up the GIL.
        left = seconds_left(CALL.ends_at)
        if left < (self.sock.gettimeout() or math.inf):
            self.sock.settimeout(left)
        CALL.is_sent = True
        super().send(data)  # type: ignore[misc]


def _as_text(part: Any) -> Any:
    return part.decode("latin-1") if isinstance(part, bytes) else part


class _Connection(_BoundedSending, HTTPConnection):  # type: ignore[misc]
    pass


class _SecureConnection(_BoundedSending, HTTPSConnection):  # type: ignore[misc]
    pass


class _Pool(urllib3.HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


_POOL_CLASSES = {"http": _Pool, "https": _SecurePool}


def keeps_deadlines(manager: Any) -> bool:
    """Say whether the connections of `manager` are ours."""
    return getattr(manager, "pool_classes_by_scheme", None) is _POOL_CLASSES


def keep_deadlines(manager: urllib3.PoolManager) -> urllib3.PoolManager:
    """Make the connections of `manager` keep `CALL.ends_at` of the thread that uses them; return it."""
    manager.pool_classes_by_scheme = _POOL_CLASSES
    return manager
