"""What the route `jobs` of the admin API does; the first line of each docstring is its description there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._admin_input import Input, missing
from ._errors import bad_field

if TYPE_CHECKING:
    from ._simulator import Simulator

_MOST_TO_FAIL = 10_000


def list_jobs(sim: Simulator, given: Input) -> Any:
    """The jobs that were started, oldest first: id, path, whether they are at their end, and whether they fail."""
    given.done()
    with sim._store.lock:
        jobs = [
            {"id": job.id, "path": job.path, "ended": sim.jobs.at_end(job), "failed": job.failed}
            for job in sim.jobs.all()
        ]
    return {"jobs": jobs}


def fail_jobs(sim: Simulator, given: Input) -> Any:
    """Let the job `which` fail, or the next `times` jobs whose path it is (* stands for anything); `message`."""
    which, times, message = given.get("which", str) or "*", given.get("times", int), given.get("message", str)
    given.done()
    times = 1 if times is None else times
    if not 1 <= times <= _MOST_TO_FAIL:
        raise bad_field("times", f"must be from 1 to {_MOST_TO_FAIL}")
    more = {} if message is None else {"message": message}
    with sim._store.lock:
        sim.jobs.fail(which, times=times, **more)
    return {"which": which, "times": times}


def finish_jobs(sim: Simulator, given: Input) -> Any:
    """Bring the job `id`, or all jobs, to their end."""
    job_id = given.get("id", str)
    given.done()
    with sim._store.lock:
        if job_id is not None and sim.jobs.get(job_id) is None:
            raise missing(f"job {job_id}")
        sim.jobs.finish(job_id)
    return list_jobs(sim, Input({}))
