"""Changes of subscriptions happen one after another, without a lock that is held while the platform answers."""

from __future__ import annotations

import threading

from .queue import HandlerClosed


class Turns:
    """A context manager: whoever is inside has the turn. Waiting ends with `close`.

    The condition's lock guards the two fields and is never held during I/O; a handler of a signal may come to `close`
    while its thread holds it. A thread that waits here waits for the request of another one, which has a deadline.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._holder: int | None = None
        self._closed = False

    def __enter__(self) -> None:
        current = threading.get_ident()
        with self._condition:
            if self._holder == current:  # in a hook of the client, or in the handler of a signal
                raise RuntimeError("this thread is changing the handler's topics already: do it after that")
            self._condition.wait_for(lambda: self._holder is None or self._closed)
            if self._closed:
                raise HandlerClosed("the handler is closed")
            self._holder = current

    def __exit__(self, *_exception: object) -> None:
        with self._condition:
            self._holder = None
            self._condition.notify_all()

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def close(self) -> None:
        """Let nobody in any more. Raises nothing."""
        with self._condition:
            self._closed = True
            self._condition.notify_all()
