"""A connection whose reading has an end: each wait has its limit, and so has a request as a whole."""

from __future__ import annotations

import io
import socket
import time
from typing import Any


class TimedReader(io.RawIOBase):
    """The bytes of a connection, as a raw stream for one thread.

    Without a deadline a read waits as long as the timeout of the socket says. With one, all reads together end with it,
    however few bytes each of them brings: a client that sends a byte a second is not waited for for ever.
    """

    def __init__(self, connection: socket.socket, wait: float) -> None:
        super().__init__()
        self._connection = connection
        self._wait = wait
        self._deadline: float | None = None
        self._is_short = False

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read what is there, or wait for it.

        Raises TimeoutError: nothing came in time.
        """
        if self._deadline is not None:
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError("the request did not end in time")
            self._is_short = True
            self._connection.settimeout(min(left, self._wait))
        return self._connection.recv_into(buffer)

    def begin(self, seconds: float) -> None:
        """From now on all reads together have so many seconds."""
        self._deadline = time.monotonic() + seconds

    def end(self) -> None:
        """What was to be read in time has been read: writing and waiting have the timeout of the socket again."""
        self._deadline = None
        if self._is_short:
            self._is_short = False
            self._connection.settimeout(self._wait)
