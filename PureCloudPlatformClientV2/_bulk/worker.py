"""Where a call runs: in a thread of this process, or in another process that makes a client of its own."""

from __future__ import annotations

import copy
import hashlib
import os
import pickle
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

T = TypeVar("T")

_CLIENTS_KEPT = 8


class Stopped(BaseException):
    """The calls were given up while this one waited for the rate limit: it was not processed.

    No Exception, for nothing between the wait and the driver may take it for a failed call.
    """


def with_pause(method: Callable[..., T], stop: threading.Event) -> Callable[..., T]:
    """Return `method` of a copy of its API object that waits for the rate limit, until `stop`."""

    def pause(seconds: float) -> None:
        if stop.wait(seconds):
            raise Stopped

    bound = _with_pause(method, pause)

    def call(*args: Any, **kwargs: Any) -> T:
        if stop.is_set():
            raise Stopped
        return bound(*args, **kwargs)

    return call


def _with_pause(method: Callable[..., T], pause: Callable[[float], object]) -> Callable[..., T]:
    api: Any = method.__self__  # type: ignore[attr-defined]
    client = api.api_client.with_options()
    client._options = replace(client._options, pause=pause)
    own = copy.copy(api)
    own.api_client = client
    bound: Callable[..., T] = method.__func__.__get__(own)  # type: ignore[attr-defined]
    return bound


class Remote:
    """A method that runs in other processes: pickled once, and made anew once in each process.

    Two of the same client and settings are the same there, and share connections, token and rate limit.
    """

    def __init__(self, method: Callable[..., Any], share_token: bool) -> None:
        api = copy.copy(method.__self__)  # type: ignore[attr-defined]
        if not share_token and api.api_client.configuration.should_refresh_access_token:
            api.api_client = pickle.loads(pickle.dumps(api.api_client))  # noqa: S301  a copy with tokens of its own
            api.api_client._tokens.forget_token()
        self.name: str = method.__name__
        self.pickled = pickle.dumps(api)
        self.key = hashlib.sha256(self.pickled).hexdigest()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the method with this process's client."""
        return _with_pause(getattr(_api_of(self), self.name), time.sleep)(*args, **kwargs)


_APIS: OrderedDict[tuple[int, str], Any] = OrderedDict()
_LOCK = threading.Lock()
"""Guards _APIS: threads of a worker that need the first client at once get one."""


def _api_of(remote: Remote) -> Any:
    # A forked child makes a client of its own.
    key = (os.getpid(), remote.key)
    with _LOCK:
        api = _APIS.get(key)
        if api is None:
            api = pickle.loads(remote.pickled)  # noqa: S301  what this program itself has pickled
            _APIS[key] = api
            while len(_APIS) > _CLIENTS_KEPT:
                _APIS.popitem(last=False)
        else:
            _APIS.move_to_end(key)
    return api


def _after_fork() -> None:
    global _LOCK  # the thread that held it does not exist in the child
    _LOCK = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
