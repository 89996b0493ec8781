"""Who is in which queue and in which group: one place, so that both sides always tell the same."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ._definition import JsonObject

if TYPE_CHECKING:
    from ._memory import Memory

QUEUES = "/api/v2/routing/queues"


class QueueMembers:
    """The members of queues, kept as objects in the memory. The lock of the store guards it."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def path(self, queue_id: str) -> str:
        """Where the members of a queue are kept."""
        return f"{QUEUES}/{queue_id}/members"

    def of(self, queue_id: str) -> dict[str, JsonObject]:
        """Joined state and ring number by user id."""
        return dict(self._memory.collection(self.path(queue_id)))

    def add(self, queue_id: str, user_ids: Iterable[str]) -> None:
        """Let users be members; those that are already stay as they are."""
        present = self.of(queue_id)
        for user_id in user_ids:
            if user_id not in present:
                self._memory.write(self.path(queue_id), user_id, {"id": user_id, "joined": True, "ringNumber": 1})
        self._count(queue_id)

    def change(self, queue_id: str, user_id: str, data: JsonObject) -> None:
        """Write joined state or ring number of a member."""
        named = {name: data[name] for name in ("joined", "ringNumber") if data.get(name) is not None}
        self._memory.write(self.path(queue_id), user_id, {**self.of(queue_id)[user_id], **named})
        self._count(queue_id)

    def remove(self, queue_id: str, user_ids: Iterable[str]) -> None:
        """Let users leave."""
        for user_id in user_ids:
            self._memory.remove(self.path(queue_id), user_id)
        self._count(queue_id)

    def queues_of(self, user_id: str) -> list[str]:
        """The queues that a user is in."""
        return [queue_id for queue_id in self._memory.collection(QUEUES) if user_id in self.of(queue_id)]

    def _count(self, queue_id: str) -> None:
        queue = self._memory.collection(QUEUES).get(queue_id)
        if queue is not None:
            members = self.of(queue_id).values()
            joined = sum(1 for member in members if member["joined"])
            counts = {"memberCount": len(members), "userMemberCount": len(members), "joinedMemberCount": joined}
            self._memory.write(QUEUES, queue_id, {**queue, **counts})
