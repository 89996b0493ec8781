# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TopicCursorEntityListing(Model):
    """A cursor: entities and 3 more. Answer of get_processautomation_triggers_topics."""

    entities: list[str] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
