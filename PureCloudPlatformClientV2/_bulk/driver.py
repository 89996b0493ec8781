"""Reads calls, keeps enough of them under way, and hands out what becomes of them."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

from .calls import Call, Outcome, to_call
from .worker import Stopped

T = TypeVar("T")

_AHEAD = 8
"""Calls that are read ahead, for each worker."""
_LAST_SECONDS = 1.0
"""How long Ctrl-C waits for what is under way, to count it."""
_TRIES = 20
"""How often an executor that has run calls before is asked to run one more, and what lies between."""
_PAUSE_SECONDS = 0.05
_LOOK_UP_SECONDS = 0.5
"""On Windows a thread that waits without end is not interrupted."""


@dataclass
class Driver(Generic[T]):
    """The calls of one `call_many`. Only the thread that iterates uses it; `finished` is what the others write to."""

    submit: Callable[[Executor, Call], Future[T]]
    calls: Iterator[Any]
    total: int | None
    max_workers: int
    ordered: bool
    raises: bool
    stop: threading.Event
    under_way: dict[Future[T], Call] = field(default_factory=dict)
    in_order: deque[Future[T]] = field(default_factory=deque)
    ready: dict[Future[T], Outcome[T]] = field(default_factory=dict)
    finished: SimpleQueue[Future[T]] = field(default_factory=SimpleQueue)
    broken: Exception | None = None
    is_read: bool = False
    refused: Call | None = None
    room: int = 0
    tries: int = 0
    done: int = 0
    failed: int = 0
    not_sent: int = 0

    def outcomes(self, executor: Executor | None, bar: Any) -> Generator[Outcome[T], None, None]:
        """Yield the outcomes; leave no call and no thread behind, however it ends."""
        own = None
        if executor is None:
            own = executor = ThreadPoolExecutor(self.max_workers, thread_name_prefix="call_many")
        patience: float | None = None
        try:
            for outcome in self._work(executor):
                if bar is not None:
                    bar.update()
                yield outcome
        except KeyboardInterrupt:
            patience = _LAST_SECONDS
            raise KeyboardInterrupt(self._give_up(patience)) from None
        finally:
            self._give_up(patience)
            if own is not None:
                # After Ctrl-C the threads end by themselves, when their calls do.
                own.shutdown(wait=patience is None)
            if bar is not None:
                bar.close()

    def _work(self, executor: Executor) -> Generator[Outcome[T], None, None]:
        while True:
            # One call is read at a time, so that slow calls to come do not hold up what is ready.
            has_room = len(self.under_way) + len(self.ready) < _AHEAD * self.max_workers
            reads = has_room and not self.is_read if self.refused is None else len(self.under_way) < self.room
            if reads:
                self._start_one(executor)
            elif not self.under_way and not self.ready:
                break
            self._collect(is_waiting=not reads)
            for outcome in self._take():
                if outcome.error is not None and self.raises:
                    raise outcome.error
                yield outcome
        if self.broken is not None:
            raise self.broken

    def _start_one(self, executor: Executor) -> None:
        try:
            call = self.refused or to_call(next(self.calls))
        except StopIteration:
            self.is_read = True
            return
        except Exception as error:  # noqa: BLE001  raised again, after the outcomes before it
            self.is_read, self.broken = True, error
            return
        try:
            future = self.submit(executor, call)
        except Exception as error:  # noqa: BLE001  a broken or closed executor: the call ends in that
            if isinstance(error, RuntimeError) and self._may_try_again():
                self.refused = call
                return
            future = Future()
            future.set_exception(error)
        else:
            self.tries = _TRIES
        self.refused = None
        self.under_way[future] = call
        if self.ordered:
            self.in_order.append(future)
        future.add_done_callback(self.finished.put)

    def _may_try_again(self) -> bool:
        """Say whether the threads that there are may take a call for which this process can have no new one."""
        self.room = max(len(self.under_way), 1)
        if not self.under_way and self.tries:
            self.tries -= 1
            time.sleep(_PAUSE_SECONDS)  # the thread of the last call may not have come back yet
            return True
        return bool(self.under_way)

    def _collect(self, *, is_waiting: bool) -> None:
        """Note what has ended; wait for one call to end where there is nothing else to do."""
        while self.under_way:
            try:
                future = self.finished.get(is_waiting, _LOOK_UP_SECONDS)
            except Empty:
                if is_waiting:
                    continue
                return
            self._note(future)
            is_waiting = False

    def _note(self, future: Future[T]) -> None:
        call = self.under_way.pop(future)
        error = _error_of(future)
        if isinstance(error, Stopped) or (self.stop.is_set() and isinstance(error, CancelledError)):
            self.not_sent += 1
        elif error is None:
            self.done += 1
            self.ready[future] = Outcome(call, future.result())
        elif isinstance(error, Exception):
            self.failed += 1
            self.ready[future] = Outcome(call, None, error)
        else:
            raise error

    def _take(self) -> Iterator[Outcome[T]]:
        """Take out what can be yielded now."""
        if self.ordered:
            while self.in_order and self.in_order[0] in self.ready:
                yield self.ready.pop(self.in_order.popleft())
        else:
            while self.ready:
                yield self.ready.pop(next(iter(self.ready)))

    def _give_up(self, patience: float | None) -> str:
        """Start nothing more and wait for what runs; return how many calls came to what."""
        self.stop.set()
        wait([future for future in self.under_way if not future.cancel()], patience)
        for future in [one for one in self.under_way if one.done()]:
            self._note(future)
        unread = self.not_sent + (self.refused is not None)
        if self.total is not None:
            unread = self.total - self.done - self.failed - len(self.under_way)
        text = f"call_many was interrupted: {self.done} done, {self.failed} failed, {unread} not sent"
        return f"{text}, {len(self.under_way)} still under way" if self.under_way else text


def _error_of(future: Future[Any]) -> BaseException | None:
    try:
        return future.exception()
    except CancelledError as error:
        return error
