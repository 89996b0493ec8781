"""Jobs of the platform from their start to their results: `for row in run_job(analytics.post_..._jobs, query)`.

Which operations belong to a job, and which of its states are final, is data that the generator wrote beside the
operation that starts it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from ._http.errors import ApiException
from ._jobs.failure import JobFailed, failure_of
from ._jobs.waiting import GROWTH, POLL, Poll, advance, is_among, json_of, pauses, seconds, timed_out
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

_CANCELLED = "CANCELLED"

JobFailed.__module__ = __name__  # official places are doors: what is pickled and shown names them


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
        self._poll: Poll = POLL
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
        state = value_at(json_of(self._answer), self._family.state)
        return state if isinstance(state, str) else None

    @property
    def answer(self) -> Any:
        """The last answer about the job: that of the start, or of the method that tells its state."""
        return self._answer

    @property
    def download_urls(self) -> list[str]:
        """Where the files of the job are, once it is done; they expire soon. Empty for other jobs."""
        found = value_at(json_of(self._answer), self._family.download) if self._family.download else None
        return [url for url in (found if isinstance(found, list) else [found]) if isinstance(url, str) and url]

    @property
    def download_url(self) -> str | None:
        """Where the file of the job is, once it is done; the first of several."""
        return next(iter(self.download_urls), None)

    @property
    def is_done(self) -> bool:
        """Whether the last known state is a final one, good or bad."""
        return self._cancelled_here or is_among(self.state, self._family.done) or self._has_failed()

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
        timeout = self._timeout if timeout is None else seconds("timeout", timeout)
        pause, longest = pauses(self._poll if poll is None else poll)
        ends_at = None if timeout is None else clock() + timeout
        bar = progress_bar(total=100, desc=self._operation.name) if self._shows(progress) else None
        try:
            while not self.is_done:
                self.refresh(deadline=None if ends_at is None else max(ends_at - clock(), 1.0))
                if bar is not None:
                    advance(bar, self._answer, self.state, is_done=self.is_done)
                if self.is_done:
                    break
                if ends_at is not None and clock() >= ends_at:
                    raise timed_out(self._operation.name, self.id, self.state, timeout)
                sleep(pause if ends_at is None else max(min(pause, ends_at - clock()), 0.0))
                pause = min(pause * GROWTH, longest)
        finally:
            if bar is not None:
                bar.close()
        if not self._cancelled_here and self._has_failed():
            raise failure_of(self._operation.name, self.id, self.state, self._family, self._answer)
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

    def _has_failed(self) -> bool:
        return is_among(self.state, (*self._family.failed, *self._family.cancelled))

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
    poll: Poll = POLL,
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
    pauses(poll)
    if timeout is not None:
        seconds("timeout", timeout)
    if progress:
        progress_bar(disable=True).close()
    named = by_name(operation, args, options)
    started = method(**named)
    told = value_at(json_of(started), family.id) if family.id else ""
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
