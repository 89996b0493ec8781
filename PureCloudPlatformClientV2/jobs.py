"""Jobs of the platform from their start to their results: `for row in run_job(analytics.post_..._jobs, query)`.

Which operations belong to a job, and which of its states are final, is data that the generator wrote beside the
operation that starts it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, NoReturn, ParamSpec, TypeVar, overload

from ._http.errors import ApiException, InvalidArgument, TimedOut
from ._model.conversion import model_of
from ._naming import attribute_name
from ._operation.arguments import by_name, without_callback
from ._operation.behaviour import JobFamily, JobStart, value_at
from ._paging.progress import progress_bar
from .operation import ApiOperation, operation_of
from .paging import Pages, pages_of

if TYPE_CHECKING:
    from typing_extensions import TypeVarTuple, Unpack

    from .model import Model

    Ts = TypeVarTuple("Ts")

__all__ = ["Job", "JobFailed", "run_job"]

P = ParamSpec("P")
T = TypeVar("T")
Result = TypeVar("Result")

Poll = float | tuple[float, float]
"""Seconds between two questions for the state: always the same, or (the first, the longest)."""

_POLL = (1.0, 30.0)
_GROWTH = 1.5
_PERCENT = ("percentComplete", "percentageComplete", "progress")
_CANCELLED = "CANCELLED"


class JobFailed(ApiException):
    """A job ended without results: it failed, expired, or somebody else cancelled it.

    job_id, state: which job, and how it ended. `reason` has what the platform says of it; `code`, `message` and
    `details` too, where it says so in an error body. `status` is that of the answer that told the state.
    """

    def __init__(self, status: int | None = None, reason: str | None = None, http_resp: Any = None) -> None:
        super().__init__(status, reason, http_resp)
        self.job_id: str | None = None
        self.state: str | None = None


class Job(Generic[T]):
    """A job that the platform does in its own time. Made by `run_job`, or by `Job.attach` for one started before.

    Iterating waits for the end and then gives the results, page by page. One thread at a time may use it.
    """

    def __init__(self, method: Callable[..., Any], job_id: str, arguments: dict[str, Any], started: Any = None) -> None:
        self._operation = operation_of(method)
        self._family = _family(self._operation)
        self._api: Any = getattr(method, "__self__", None)
        if self._api is None:
            raise TypeError(f"{self._operation.name} belongs to no API object yet")
        self._arguments = arguments
        self._answer: Any = started
        self._cancelled_here = False
        self._timeout: float | None = None
        self._poll: Poll = _POLL
        self._progress = False
        self.id = job_id

    @classmethod
    def attach(cls, method: Callable[..., JobStart[Result]], job_id: str, /, *args: Any, **kwargs: Any) -> Job[Result]:
        """Return the job that `method` started earlier, perhaps in another process.

        method: the method that started it. args, kwargs: the start's arguments that its path has, and no
        others. Nothing is requested. Raises TypeError for a method that starts no job.
        """
        operation = operation_of(method)
        in_path = [attribute_name(one.key) for one in operation.parameters if one.location == "path"]
        named = dict(zip(in_path, args, strict=False)) | kwargs
        job: Job[Any] = cls(method, job_id, named)
        job._path_values()
        return job

    @property
    def state(self) -> str | None:
        """The last state that the platform told, in its words; None before it told any. CANCELLED after `cancel()`."""
        if self._cancelled_here:
            return _CANCELLED
        state = value_at(_json(self._answer), self._family.state)
        return state if isinstance(state, str) else None

    @property
    def answer(self) -> Any:
        """The last answer about the job: that of the start, or of the method that tells its state."""
        return self._answer

    @property
    def download_urls(self) -> list[str]:
        """Where the files of the job are, once it is done; they expire soon. Empty for other jobs."""
        found = value_at(_json(self._answer), self._family.download) if self._family.download else None
        return [url for url in (found if isinstance(found, list) else [found]) if isinstance(url, str) and url]

    @property
    def download_url(self) -> str | None:
        """Where the file of the job is, once it is done; the first of several."""
        return next(iter(self.download_urls), None)

    @property
    def is_done(self) -> bool:
        """Whether the last known state is a final one, good or bad."""
        return self._cancelled_here or self._is(self._family.done) or self._has_failed()

    def refresh(self, *, deadline: float | None = None) -> str | None:
        """Ask for the state now, and return it. deadline: seconds for the call. Raises what the method raises."""
        if not self.is_done:
            options = {} if deadline is None else {"deadline": deadline}
            self._answer = getattr(self._api, self._family.status)(*self._path_values(), **options)
        return self.state

    def wait(
        self,
        timeout: float | None = None,
        poll: Poll | None = None,
        progress: bool | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> Job[T]:
        """Return this job once it has ended well, or was cancelled by `cancel()`.

        timeout: seconds to wait at most, None for as long as it takes. poll: seconds between two questions for the
        state, one number or (the first, the longest): the pauses grow. progress: show a bar (extra `progress`). What is
        None is as `run_job` was told. clock, sleep: the time, and how it is waited for.

        Raises JobFailed for every other end, TimedOut, which leaves the job running, and what the method that tells the
        state raises; waiting may be tried again then.
        """
        timeout = self._timeout if timeout is None else _seconds("timeout", timeout)
        pause, longest = _pauses(self._poll if poll is None else poll)
        ends_at = None if timeout is None else clock() + timeout
        bar = progress_bar(total=100, desc=self._operation.name) if self._shows(progress) else None
        try:
            while not self.is_done:
                self.refresh(deadline=None if ends_at is None else max(ends_at - clock(), 1.0))
                _advance(bar, self)
                if self.is_done:
                    break
                if ends_at is not None and clock() >= ends_at:
                    self._time_out(timeout)
                sleep(pause if ends_at is None else max(min(pause, ends_at - clock()), 0.0))
                pause = min(pause * _GROWTH, longest)
        finally:
            if bar is not None:
                bar.close()
        if not self._cancelled_here and self._has_failed():
            raise self._failure()
        return self

    def results(self, **options: Any) -> Pages[T]:
        """Wait for the end, and return the results as `paginate` does, with `.pages()`, `.cursor` and `.resume()`.

        options: those of the method that gives the results, such as `page_size`. Raises what `wait` raises, and
        TypeError for a job that gives none in this way.
        """
        name = self._family.results
        operation = operation_of(getattr(self._api, name)) if name else None
        if operation is None or operation.paging is None:
            raise TypeError(f"{self._operation.name} starts a job without a listing of results: see its `answer`")
        self.wait()
        method = getattr(self._api, name)
        given = by_name(operation, self._path_values(), options)
        first = self._answer if name == self._family.status and not options else None
        return pages_of(method, operation, given, first)

    @property
    def entry_model(self) -> type[Model] | None:
        """The class of the results, known before the job has ended; None where they are not known to be models."""
        operation = operation_of(getattr(self._api, self._family.results)) if self._family.results else None
        if operation is None:
            return None
        if operation.paging is None:
            found: type[Model] | None = model_of(operation.returns or "")
            return found
        return pages_of(self._api, operation, {}).entry_model

    def __iter__(self) -> Iterator[T]:
        if not self._family.results and not self._family.download:
            raise TypeError(f"{self._operation.name} starts a job that gives no results: wait(), and see `answer`")
        self.wait()
        if self._cancelled_here:
            return
        operation = operation_of(getattr(self._api, self._family.results)) if self._family.results else None
        if operation is None:
            from ._paging.result_files import entries_of_file  # here: few jobs leave files

            for url in self.download_urls:
                yield from entries_of_file(self._api.api_client, url)
        elif operation.paging is None:
            yield getattr(self._api, self._family.results)(*self._path_values())
        else:
            yield from self.results()

    def cancel(self) -> None:
        """Stop the job. Its state is CANCELLED then, nothing waits for it any longer, and nothing raises.

        A job that is known to have ended stays as it is. Raises TypeError where the platform has no way to stop it, and
        what the method that stops it raises.
        """
        if not self._family.cancel:
            raise TypeError(f"the platform has no operation that stops a job of {self._operation.name}")
        if not self.is_done:
            getattr(self._api, self._family.cancel)(*self._path_values())
            self._cancelled_here = True

    def _is(self, states: tuple[str, ...]) -> bool:
        state = (self.state or "").casefold()
        return any(state == one.casefold() for one in states)

    def _has_failed(self) -> bool:
        return self._is(self._family.failed) or self._is(self._family.cancelled)

    def _shows(self, progress: bool | None) -> bool:
        return self._progress if progress is None else progress

    def _path_values(self) -> tuple[Any, ...]:
        status = operation_of(getattr(self._api, self._family.status))
        values = []
        for parameter in status.parameters:
            if parameter.location == "path":
                is_id = parameter.key == self._family.parameter
                value = self.id if is_id else self._arguments.get(attribute_name(parameter.key))
                if value is None:
                    name = attribute_name(parameter.key)
                    raise TypeError(f"{name!r} of {self._operation.name} is needed to find the job")
                values.append(value)
        return tuple(values)

    def _failure(self) -> JobFailed:
        answer = _json(self._answer)
        told = value_at(answer, self._family.reason) if self._family.reason else None
        error = JobFailed(200)
        if isinstance(told, dict):
            error._read(told)
        ended = "was cancelled" if self._is(self._family.cancelled) else f"ended in {self.state}"
        said = error.message or error.code or _text_of(told)
        error.reason = f"job {self.id} of {self._operation.name} {ended}: {said or 'the platform gives no reason'}"
        error.message = said
        error.job_id = error.entity_id = self.id
        error.state = self.state
        error.args = (error.status, error.reason)
        return error

    def _time_out(self, timeout: float | None) -> NoReturn:
        error = TimedOut(
            0,
            f"job {self.id} of {self._operation.name} is {self.state} after {timeout:g} s of waiting. It goes on: wait "
            "again, also later with Job.attach, or cancel it",
        )
        error.entity_id = self.id
        raise error

    def __repr__(self) -> str:
        return f"<Job {self.id!r} of {self._operation.name}, state={self.state}>"


@overload
def run_job(method: Callable[P, JobStart[T]], /, *args: P.args, **kwargs: P.kwargs) -> Job[T]: ...
@overload
def run_job(
    method: Callable[[Unpack[Ts]], JobStart[T]],
    /,
    *args: Unpack[Ts],
    poll: Poll,
    progress: bool = ...,
    timeout: float | None = ...,
    **kwargs: Any,
) -> Job[T]: ...
@overload
def run_job(
    method: Callable[[Unpack[Ts]], JobStart[T]],
    /,
    *args: Unpack[Ts],
    progress: bool,
    timeout: float | None = ...,
    **kwargs: Any,
) -> Job[T]: ...
def run_job(  # type: ignore[misc]  # mypy does not take an implementation for a ParamSpec beside a TypeVarTuple
    method: Callable[..., Any],
    /,
    *args: Any,
    timeout: Any = None,
    poll: Poll = _POLL,
    progress: bool = False,
    **kwargs: Any,
) -> Job[Any]:
    """Start a job and return it at once: `run_job(analytics.post_analytics_conversations_details_jobs, query)`.

    method: a method of an API object that starts a job. args, kwargs: its own arguments, and three of the job:

    timeout: seconds that `wait()` and iterating wait at most; None, the default, is as long as it takes.
    poll: seconds between two questions for the state, one number or (the first, the longest); the default is (1, 30).
    progress: True shows a bar while it is waited for (extra `progress`).

    With `poll` or `progress` a type checker sees the required arguments of the method by position only; `wait` takes
    both as well. The method's own option `timeout` cannot be given here: use `client.with_options(timeout=...)`.

    Raises TypeError for a method that starts no job, ImportError for a bar without tqdm, both before anything is sent,
    and what the method raises.
    """
    operation = operation_of(method)
    family = _family(operation)  # before anything is sent
    options = without_callback(kwargs, "run_job", "wait for the job, or iterate over it")
    _pauses(poll)
    if timeout is not None:
        _seconds("timeout", timeout)
    if progress:
        progress_bar(disable=True).close()
    named = by_name(operation, args, options)
    started = method(**named)
    told = value_at(_json(started), family.id) if family.id else ""
    job_id = str(told) if isinstance(told, (str, int)) else ""
    job: Job[Any] = Job(method, job_id, named, started)
    if family.parameter and not job_id and not job.is_done:
        raise ApiException(0, f"{operation.name} was sent, and its answer has no id of a job: {str(told)[:80]}")
    job._timeout, job._poll, job._progress = timeout, poll, progress
    return job


def _family(operation: ApiOperation[Any]) -> JobFamily:
    if operation.job is None:
        raise TypeError(f"{operation.name} starts no job whose state can be asked for. Call it as it is")
    return operation.job


def _pauses(poll: Any) -> tuple[float, float]:
    both: Sequence[Any] = poll if isinstance(poll, (tuple, list)) else (poll, poll)
    if len(both) != 2:
        raise InvalidArgument("poll is a number of seconds, or (the first, the longest)")
    first, longest = (_seconds("poll", value) for value in both)
    return first, max(first, longest)


def _seconds(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
        raise InvalidArgument(f"{name} is a number of seconds, not {value!r}")
    return float(value)


def _advance(bar: Any, job: Job[Any]) -> None:
    if bar is None:
        return
    data = _json(job.answer)
    known = next((data[name] for name in _PERCENT if isinstance(data, dict) and name in data), None)
    percent = 100 if job.is_done else known if isinstance(known, (int, float)) else bar.n
    bar.update(min(percent, 100) - bar.n)
    bar.set_postfix_str(str(job.state))


def _json(answer: Any) -> Any:
    return getattr(answer, "_json", answer)


def _text_of(told: Any) -> str | None:
    if isinstance(told, list):
        return "; ".join(filter(None, map(_text_of, told))) or None
    return told if isinstance(told, str) and told else None
