"""What an organisation has from the start: what every one has, the facts that were asked for, what its file holds."""

from __future__ import annotations

import secrets
import uuid

from ._facts import Facts, plant
from ._memory import Memory
from ._presets import prepare
from ._state import DurableMemory
from ._store import Store


class Beginning:
    """The beginning of one organisation, at the start and at every reset."""

    def __init__(self, store: Store, facts: Facts) -> None:
        self._store = store
        self._facts = facts

    def begin(self) -> None:
        """Put it into the store, whose lock the caller holds if others can reach it."""
        prepare(self._store, self._store.definition)
        if not self._store.memory.collection("/api/v2/users"):  # a state file brings its own
            plant(self._store, self._facts)

    def take_over(self, memory: Memory, client_id: str | None, client_secret: str | None) -> tuple[str, str]:
        """What the file of a durable memory holds is what there is; its OAuth client stays, unless another is given."""
        if not isinstance(memory, DurableMemory):
            return client_id or str(uuid.uuid4()), client_secret or secrets.token_urlsafe(32)
        with self._store.lock:
            memory.begin()
            self._store.restore()
            client_id = client_id or memory.fact("client_id") or str(uuid.uuid4())
            client_secret = client_secret or memory.fact("client_secret") or secrets.token_urlsafe(32)
            memory.write_fact("client_id", client_id)
            memory.write_fact("client_secret", client_secret)
        return client_id, client_secret
