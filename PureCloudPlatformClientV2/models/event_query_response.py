# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AddressableEntityRef


class EventQueryResponse(Model):
    """Page of operational events. Answer of post_usage_events_query."""

    entities: list[OperationalEvent] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)


class OperationalEvent(Model):
    """One of the items of an event query response. In EventQueryResponse."""

    event_definition: AddressableEntityRef | None = field("eventDefinition", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    previous_value: str | None = field("previousValue", default=None)
    current_value: str | None = field("currentValue", default=None)
    error_code: str | None = field("errorCode", default=None)
    parent_entity_id: str | None = field("parentEntityId", default=None)
    conversation: AddressableEntityRef | None = field("conversation", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    entity_version: str | None = field("entityVersion", default=None)
