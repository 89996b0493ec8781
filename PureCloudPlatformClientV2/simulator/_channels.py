"""A notification channel: its topics, how long it lasts, and the socket that reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from ._definition import JsonObject
from ._topics import separate

if TYPE_CHECKING:
    from ._sockets import Socket


@dataclass(eq=False)
class Channel:
    """One channel: topics as they were given, and all that they stand for in small letters."""

    id: str
    uri: str
    expires: float
    topics: dict[str, None] = field(default_factory=dict)
    wanted: frozenset[str] = frozenset()
    socket: Socket | None = None

    def set_topics(self, names: Iterable[str]) -> None:
        """Subscribe to these and no others."""
        self.topics = dict.fromkeys(names)
        self.wanted = frozenset(one.casefold() for name in self.topics for one in separate(name))

    def shown(self) -> JsonObject:
        """The channel as the platform shows it."""
        expires = datetime.fromtimestamp(self.expires, timezone.utc).isoformat(timespec="milliseconds")
        return {"connectUri": self.uri, "id": self.id, "expires": expires.replace("+00:00", "Z")}

    def noted(self) -> JsonObject:
        """What the next process has to know of it."""
        return {"expires": self.expires, "topics": list(self.topics)}
