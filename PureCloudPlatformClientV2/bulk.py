"""Many calls of one method: `for outcome in call_many(users.patch_user, calls)`.

The calls run in threads, or wherever an executor of `concurrent.futures` runs them: processes, the workers of Dask.
They keep to the rate limit of the token, whatever the configuration says, and a 429 is never the end of one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterable, Mapping, Sized
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import Any, Literal, ParamSpec, TypeVar

from ._bulk.calls import Call, Outcome
from ._bulk.driver import Driver
from ._bulk.worker import Local, Remote
from ._paging.progress import progress_bar
from .operation import operation_of

__all__ = ["Call", "Outcome", "call_many"]

P = ParamSpec("P")
T = TypeVar("T")


def call_many(
    method: Callable[P, T],
    calls: Iterable[Call | tuple[Any, ...] | Mapping[str, Any]],
    *,
    executor: Executor | None = None,
    max_workers: int = 16,
    ordered: bool = True,
    on_error: Literal["raise", "return"] = "raise",
    progress: bool = False,
    share_token: bool = False,
) -> Generator[Outcome[T], None, None]:
    """Call a method once for each of `calls`, several at a time, and yield an Outcome for each.

    method: a method of an API object, such as `users.patch_user`. calls: the arguments of each call: a tuple, a dict of
    keywords, or a `bulk.Call` of both; any iterable, also an endless one: at most 8 x max_workers are read ahead of
    what was yielded. Nothing is read or sent before the first outcome is asked for.
    executor: what runs the calls, any `concurrent.futures.Executor`; it is not shut down. By default threads of this
    call. Workers in other processes get a small copy of the client; each process makes one client of it, with
    connections of its own, and gets a token of its own where the grant was client credentials. share_token=True sends
    this client's token from everywhere.
    max_workers: how many calls run at a time; an executor that is given has a number of its own. ordered: yield in the
    order of `calls`, or as they end.
    on_error: "raise" raises what a call raised, in its place in the order, and sends no more; "return" yields it as
    `outcome.error`. progress: show a bar (extra `progress`).

    The rate limit is kept by what the answers say of it. Waiting for it is not counted by a call's deadline. Leaving
    the loop early, or `close()`, sends nothing more and ends when the calls under way have ended. Ctrl-C raises a
    KeyboardInterrupt that tells how many calls are done, failed, and not sent, unless it comes in the body of the loop.

    Raises TypeError and ValueError at once for bad arguments; while iterating, what `calls` raises, after the outcomes
    of the calls before it. One thread at a time may iterate.
    """
    operation = operation_of(method)
    api = getattr(method, "__self__", None)
    if api is None:
        raise TypeError(f"{operation.name} belongs to no API object yet: make a {operation.owner.__name__} first")
    if executor is not None and not isinstance(executor, Executor):
        raise TypeError(f"executor is a concurrent.futures.Executor, not a {type(executor).__name__}")
    if isinstance(max_workers, bool) or not isinstance(max_workers, int) or max_workers < 1:
        raise ValueError(f"max_workers is a whole number from 1, not {max_workers!r}")
    if on_error not in ("raise", "return"):
        raise ValueError(f'on_error is "raise" or "return", not {on_error!r}')
    stop = threading.Event()
    is_local = executor is None or isinstance(executor, ThreadPoolExecutor)
    worker: Local[T] | Remote = Local(method, stop) if is_local else Remote(method, share_token)
    total = len(calls) if isinstance(calls, Sized) else None
    driver = Driver(worker.submit, iter(calls), total, max_workers, ordered, on_error == "raise", stop)
    bar = progress_bar(total=total, unit="call", desc=operation.name) if progress else None
    return driver.outcomes(executor, bar)
