"""Jobs: what was started, which states it goes through, and when it is at its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

from ._definition import JsonObject
from ._memory import Memory


@dataclass
class Job:
    """One job. `states` are those still ahead in order, the last one being the end; `body` is what started it."""

    id: str
    path: str
    started: float
    states: Sequence[str] = ()
    polls: int = 0
    ended: str | None = None
    failed: bool = False
    finished: bool = False
    message: str = ""
    body: Any = None
    path_values: dict[str, str] = field(default_factory=dict)


class Jobs:
    """The jobs of one simulator. Settings may be changed at any time.

    `polls` is how many times a job is asked for before it is at its end (0: at its end when it is first asked for);
    `seconds`, if set, counts time instead. The lock of the store guards the rest; each change is noted in the memory.
    """

    def __init__(
        self, polls: int, seconds: float | None, clock: Callable[[], float], memory: Memory,
        lock: AbstractContextManager[None],
    ) -> None:  # fmt: skip
        self.polls = polls
        self.seconds = seconds
        self._clock = clock
        self._memory = memory
        self._lock = lock
        self._by_id: dict[str, Job] = {}
        self._failing: list[tuple[str, str]] = []

    def restore(self) -> None:
        """Take over the jobs that an earlier process has left."""
        self._by_id = {job_id: Job(**value) for job_id, value, _ in self._memory.noted("job")}
        self._failing = [
            (path, message) for _, value, _ in self._memory.noted("failing") for path, message in value["all"]
        ]

    def _keep(self, job: Job) -> None:
        self._memory.note("job", job.id, vars(job))

    def _keep_failing(self) -> None:
        self._memory.note("failing", "", {"all": self._failing})

    def fail(self, which: str = "*", *, times: int = 1, message: str = "The job failed, as was asked for.") -> None:
        """Let jobs end in failure.

        which: the id of a job that was started, or the path of the jobs to be started, where `*` stands for
            anything ("/api/v2/analytics/*").
        times: how many jobs to come.
        message: the text that the job gives as its reason, where its schema has a place for one.
        """
        with self._lock:
            job = self._by_id.get(which)
            # A job without an id is known by its path: after its end, the next one is meant.
            if job is not None and not (job.ended and which == job.path):
                job.failed, job.message = True, message
                self._keep(job)
            else:
                self._failing += [(which, message)] * times
                self._keep_failing()

    def finish(self, job_id: str | None = None) -> None:
        """Bring one job, or all of them, to their end, however often they were asked for."""
        with self._lock:
            for job in self._by_id.values():
                if job_id in (None, job.id):
                    job.finished = True
                    self._keep(job)

    def clear(self) -> None:
        """Forget all jobs, and which are to fail."""
        self._by_id.clear()
        self._failing.clear()
        self._memory.strike_all("job")
        self._memory.strike_all("failing")

    def __len__(self) -> int:
        return len(self._by_id)

    def all(self) -> list[Job]:
        """All jobs, oldest first."""
        return list(self._by_id.values())

    def get(self, job_id: str) -> Job | None:
        """A job, or None if there is no such one."""
        return self._by_id.get(job_id)

    def remove(self, job_id: str) -> None:
        """Forget a job."""
        self._by_id.pop(job_id, None)
        self._memory.note("job", job_id, None)

    def start(self, job_id: str, path: str, body: Any = None, path_values: dict[str, str] | None = None) -> Job:
        """Begin a job."""
        job = self._by_id[job_id] = Job(job_id, path, self._clock(), body=body, path_values=path_values or {})
        for index, (pattern, message) in enumerate(self._failing):
            if fnmatchcase(path, pattern):
                job.failed, job.message = True, message
                del self._failing[index]
                self._keep_failing()
                break
        self._keep(job)
        return job

    def cancel(self, job: Job, state: str) -> None:
        """End a job in a state that is neither success nor failure."""
        job.ended, job.failed = state, False
        self._keep(job)

    def restart(self, job: Job, states: Sequence[str]) -> None:
        """Send a job that has come to rest through further states."""
        job.states, job.polls, job.started, job.ended = states, 0, self._clock(), None
        job.finished = False
        self._keep(job)

    def poll(self, job: Job, states: Sequence[str], failure: str | None) -> str:
        """The state that the job has now; asking brings it on."""
        states = job.states or states
        if job.ended is not None:
            return job.ended
        part = self._part(job)
        job.polls += 1
        if part >= 1:
            job.ended = failure if job.failed and failure else states[-1]
        self._keep(job)
        if job.ended is not None:
            return job.ended
        working = max(len(states) - 1, 1)
        # The first state was shown when the job was started.
        return states[min(int(part * working) + 1, working - 1)]

    def at_end(self, job: Job) -> bool:
        """True once the job is at its end, asked for or not."""
        return job.ended is not None or self._part(job) >= 1

    def _part(self, job: Job) -> float:
        if job.finished:
            return 1.0
        if self.seconds is not None:
            return (self._clock() - job.started) / self.seconds if self.seconds else 1.0
        return job.polls / self.polls if self.polls else 1.0


def ended_fields(job: Job) -> JsonObject:
    """What a job that is at its end says of itself, under the names that the schemas of the platform use."""
    if job.failed:
        return {"errorMessage": job.message, "error": {"message": job.message}, "percentComplete": 100}
    return {"percentComplete": 100, "percentageComplete": 100.0, "progress": 100}
