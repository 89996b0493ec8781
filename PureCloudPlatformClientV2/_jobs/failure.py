"""From what the platform says of a job that ended without results to the error that is raised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._http.errors import ApiException
from .._operation.behaviour import value_at
from .waiting import is_among, json_of

if TYPE_CHECKING:
    from .._operation.behaviour import JobFamily


class JobFailed(ApiException):
    """A job ended without results: it failed, expired, or somebody else cancelled it.

    job_id, state: which job, and how it ended. `reason` has what the platform says of it; `code`, `message` and
    `details` too, where it says so in an error body. `status` is that of the answer that told the state.
    """

    def __init__(self, status: int | None = None, reason: str | None = None, http_resp: Any = None) -> None:
        super().__init__(status, reason, http_resp)
        self.job_id: str | None = None
        self.state: str | None = None


def failure_of(name: str, job_id: str, state: str | None, family: JobFamily, answer: Any) -> JobFailed:
    """Return the error for a job that `name` started, from the answer that told its last state."""
    told = value_at(json_of(answer), family.reason) if family.reason else None
    error = JobFailed(200)
    if isinstance(told, dict):
        error._read(told)
    ended = "was cancelled" if is_among(state, family.cancelled) else f"ended in {state}"
    said = error.message or error.code or _text_of(told)
    error.reason = f"job {job_id} of {name} {ended}: {said or 'the platform gives no reason'}"
    error.message = said
    error.job_id = error.entity_id = job_id
    error.state = state
    error.args = (error.status, error.reason)
    return error


def _text_of(told: Any) -> str | None:
    if isinstance(told, list):
        return "; ".join(filter(None, map(_text_of, told))) or None
    return told if isinstance(told, str) and told else None
