# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SystemPresence(Model):
    """Reference to a system presence by its id, its name and its address. Answer of get_systempresences."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
