# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OperationalEvent


class EventQueryResponse(Model):
    """Given by post_usage_events_query."""

    entities: list[OperationalEvent] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
