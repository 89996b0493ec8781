"""Days of work: presences and routing statuses of seeded users, which agree with the conversations that they had."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import datetime, timedelta

from ._definition import JsonObject
from ._timelines import Entry, Timelines

Stretch = tuple[datetime, datetime]
# Minutes of the day, and what a user is from then on.
_SHIFT = (
    (480, "Available"), (490, "On Queue"), (720, "Meal"), (750, "On Queue"), (900, "Break"), (915, "On Queue"),
    (960, "Offline"),
)  # fmt: skip


def plan_shifts(
    timelines: Timelines,
    users: Iterable[JsonObject],
    conversations: Iterable[JsonObject],
    start: datetime,
    days: int,
    presence_ids: JsonObject,
) -> None:
    """Write the history of users from `start`: they are on queue in their shift and while they have a conversation."""
    talks: dict[str, list[Stretch]] = {}
    for conversation in conversations:
        for participant in conversation["participants"]:
            if participant.get("userId"):
                talks.setdefault(participant["userId"], []).append(_stretch(participant))
    for number, user in enumerate(users):
        busy = _joined(talks.get(str(user["id"]), []))
        shift = _shift(start + timedelta(minutes=30 * (number % 4)), start, days)
        presences, statuses = _history(shift, busy)
        known = [(at, name.upper().replace(" ", "_"), str(presence_ids.get(name, ""))) for at, name, _ in presences]
        timelines.write(str(user["id"]), "presence", known)
        timelines.write(str(user["id"]), "routing", statuses)


def _stretch(participant: JsonObject) -> Stretch:
    segments = [segment for session in participant["sessions"] for segment in session["segments"]]
    return _moment(segments[0]["segmentStart"]), _moment(segments[-1]["segmentEnd"])


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def _joined(stretches: list[Stretch]) -> list[Stretch]:
    """The same time as stretches that do not touch each other."""
    joined: list[Stretch] = []
    for start, end in sorted(stretches):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        elif start < end:
            joined.append((start, end))
    return joined


def _shift(start: datetime, midnight: datetime, days: int) -> list[Entry]:
    changes = [(start + timedelta(days=day, minutes=at), name, "") for day in range(days) for at, name in _SHIFT]
    return [(midnight, "Offline", ""), *changes]


def _history(shift: list[Entry], busy: list[Stretch]) -> tuple[list[Entry], list[Entry]]:
    """Presences and routing statuses, each where it changes."""
    moments, starts = [entry[0] for entry in shift], [start for start, _ in busy]
    presences: list[Entry] = []
    statuses: list[Entry] = []
    for at in sorted({*moments, *starts, *(end for _, end in busy)}):
        place = bisect_right(starts, at) - 1
        talks = place >= 0 and at < busy[place][1]
        presence = "On Queue" if talks else shift[max(bisect_right(moments, at) - 1, 0)][1]
        status = "INTERACTING" if talks else "IDLE" if presence == "On Queue" else "OFF_QUEUE"
        for history, name in ((presences, presence), (statuses, status)):
            if not history or history[-1][1] != name:
                history.append((at, name, ""))
    return presences, statuses
