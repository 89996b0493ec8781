# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EventDefinition(Model):
    """An event definition, kept at /api/v2/usage/events/definitions/{eventDefinitionId}. Answer of
    get_usage_events_definition.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
