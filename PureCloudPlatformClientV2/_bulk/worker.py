"""Where a call runs: in a thread of this process, or in another process that makes a client of its own."""

from __future__ import annotations

import copy
import hashlib
import os
import pickle
import threading
import time
import uuid
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, Generic, TypeVar

from .._value import replace
from .calls import Call

T = TypeVar("T")

_CLIENTS_KEPT = 8


class Stopped(BaseException):
    """The calls were given up while this one waited for the rate limit: it was not processed.

    No Exception, for nothing between the wait and the driver may take it for a failed call.
    """


class Local(Generic[T]):
    """A method that runs in threads of this process, and waits for the rate limit until `stop`."""

    def __init__(self, method: Callable[..., T], stop: threading.Event) -> None:
        self._stop = stop
        api = _pausing(method.__self__, self._pause)  # type: ignore[attr-defined]
        self._method: Callable[..., T] = method.__func__.__get__(api)  # type: ignore[attr-defined]

    def submit(self, executor: Executor, call: Call) -> Future[T]:
        """Have the call run. Raises RuntimeError where the executor cannot have it run: then nobody does."""
        future: Future[T] = Future()
        try:
            executor.submit(self._run, future, call)
        except RuntimeError:
            # An executor that can start no thread for it has queued it all the same: another thread may come to it.
            if future.cancel():
                raise
        return future

    def _run(self, future: Future[T], call: Call) -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            if self._stop.is_set():
                raise Stopped
            future.set_result(self._method(*call.args, **call.kwargs))
        except BaseException as error:  # noqa: BLE001  whoever has the future raises it
            future.set_exception(error)

    def _pause(self, seconds: float) -> None:
        if self._stop.wait(seconds):
            raise Stopped


def _pausing(api: Any, pause: Callable[[float], object]) -> Any:
    """Return `api` with a client that waits for the rate limit by `pause`, and shares the rest with the other one."""
    client = api.api_client.with_options()
    client._options = replace(client._options, pause=pause)
    own = copy.copy(api)
    own.api_client = client
    return own


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

    def submit(self, executor: Executor, call: Call) -> Future[Any]:
        """Have the call run. Raises what pickle raises for arguments that cannot go to another process."""
        # Dask looks into arguments, takes some keywords for its own, and runs two equal submissions once.
        return executor.submit(self, uuid.uuid4().hex, pickle.dumps((call.args, dict(call.kwargs))))

    def __call__(self, _unique: str, pickled: bytes) -> Any:
        """Make the call with this process's client."""
        args, kwargs = pickle.loads(pickled)  # noqa: S301  what this program itself has pickled
        return getattr(_api_of(self), self.name)(*args, **kwargs)


_APIS: OrderedDict[tuple[int, str], Any] = OrderedDict()
_LOCK = threading.Lock()
"""Guards _APIS: threads of a worker that need the first client at once get one."""


def _api_of(remote: Remote) -> Any:
    # A forked child makes a client of its own.
    key = (os.getpid(), remote.key)
    with _LOCK:
        api = _APIS.get(key)
        if api is None:
            api = _pausing(pickle.loads(remote.pickled), time.sleep)  # noqa: S301  this program itself has pickled it
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
