"""Waiting for a job: the pauses between two questions, the states that answers tell, the bar, the end of patience."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._http.errors import InvalidArgument, TimedOut

Poll = float | tuple[float, float]
"""Seconds between two questions for the state: always the same, or (the first, the longest)."""

POLL = (1.0, 30.0)
GROWTH = 1.5
_PERCENT = ("percentComplete", "percentageComplete", "progress")


def pauses(poll: Any) -> tuple[float, float]:
    """Return the first pause and the longest. Raises InvalidArgument for what is neither a number nor two."""
    both: Sequence[Any] = poll if isinstance(poll, (tuple, list)) else (poll, poll)
    if len(both) != 2:
        raise InvalidArgument("poll is a number of seconds, or (the first, the longest)")
    first, longest = (seconds("poll", value) for value in both)
    return first, max(first, longest)


def seconds(name: str, value: Any) -> float:
    """Return the argument `name` as a number of seconds. Raises InvalidArgument for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
        raise InvalidArgument(f"{name} is a number of seconds, not {value!r}")
    return float(value)


def is_among(state: str | None, states: tuple[str, ...]) -> bool:
    """Return whether a state is one of `states`, in capitals or not."""
    told = (state or "").casefold()
    return any(told == one.casefold() for one in states)


def json_of(answer: Any) -> Any:
    """Return the JSON value that an answer shows, a model or not."""
    return getattr(answer, "_json", answer)


def advance(bar: Any, answer: Any, state: str | None, *, is_done: bool) -> None:
    """Let a bar show how far the job is, as its answer tells it, and its state."""
    data = json_of(answer)
    known = next((data[name] for name in _PERCENT if isinstance(data, dict) and name in data), None)
    percent = 100 if is_done else known if isinstance(known, (int, float)) else bar.n
    bar.update(min(percent, 100) - bar.n)
    bar.set_postfix_str(str(state))


def timed_out(name: str, job_id: str, state: str | None, timeout: float | None) -> TimedOut:
    """Return the error for a job that `name` started and that is still under way after `timeout` seconds."""
    error = TimedOut(
        0,
        f"job {job_id} of {name} is {state} after {timeout:g} s of waiting. It goes on: wait "
        "again, also later with Job.attach, or cancel it",
    )
    error.entity_id = job_id
    return error
