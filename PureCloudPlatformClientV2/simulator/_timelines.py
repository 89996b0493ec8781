"""What users were, and when: their presences and their routing statuses, seeded and changed since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote, unquote

from ._definition import JsonObject

if TYPE_CHECKING:
    from ._clock import Clock
    from ._memory import Memory

Kind = Literal["presence", "routing"]
Entry = tuple[datetime, str, str]
_PATH = "/api/v2/analytics/users/details/"


@dataclass(frozen=True)
class Span:
    """A stretch of time in which a user was one thing.

    `name` is a system presence (ON_QUEUE) or a routing status (IDLE), `organization_id` the id of the presence.
    `goes_on` tells that the stretch has not ended yet; `end` is then the present moment.
    """

    start: datetime
    end: datetime
    name: str
    organization_id: str
    goes_on: bool


class Timelines:
    """The history of all users, kept in the memory. The lock of the store guards it."""

    def __init__(self, memory: Memory, clock: Clock) -> None:
        self._memory = memory
        self._clock = clock

    def users(self) -> list[str]:
        """The users that have a history."""
        return [unquote(path.removeprefix(_PATH)) for path in self._memory.singletons() if path.startswith(_PATH)]

    def write(self, user_id: str, kind: Kind, entries: list[Entry]) -> None:
        """Give a user a history, in place of the one before: moments with what the user was from then on."""
        rows = [[text_of(moment), name, organization_id] for moment, name, organization_id in entries]
        self._memory.write_singleton(_path(user_id), {**self._of(user_id), kind: rows})

    def add(self, user_id: str, kind: Kind, name: str, organization_id: str = "") -> None:
        """Note that a user is something from now on. What was planned for later does not come about."""
        now = self._clock.now()
        past = [entry for entry in self._entries(user_id, kind) if entry[0] <= now]
        if not past or past[-1][1:] != (name, organization_id):
            past.append((now, name, organization_id))
        self.write(user_id, kind, past)

    def present(self, user_id: str, kind: Kind) -> Entry | None:
        """What a user is now and since when; None for one without history."""
        now = self._clock.now()
        return next((entry for entry in reversed(self._entries(user_id, kind)) if entry[0] <= now), None)

    def spans(self, user_id: str, kind: Kind, start: datetime, end: datetime) -> Iterator[Span]:
        """What a user was in an interval, cut to it; nothing lies in the future."""
        now = self._clock.now()
        entries = self._entries(user_id, kind)
        ends: list[datetime | None] = [entry[0] for entry in entries[1:]]
        for (began, name, organization_id), ended in zip(entries, [*ends, None], strict=True):
            goes_on = ended is None or ended > now
            first, last = max(began, start), min(ended if ended is not None else now, now, end)
            if first < last:
                yield Span(first, last, name, organization_id, goes_on and end > now)

    def _of(self, user_id: str) -> JsonObject:
        return self._memory.singleton(_path(user_id)) or {}

    def _entries(self, user_id: str, kind: Kind) -> list[Entry]:
        rows = self._of(user_id).get(kind, ())
        return [(datetime.fromisoformat(moment.replace("Z", "+00:00")), name, more) for moment, name, more in rows]


def _path(user_id: str) -> str:
    return _PATH + quote(user_id, safe="")


def text_of(moment: datetime) -> str:
    """A moment in UTC as the platform writes it."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
