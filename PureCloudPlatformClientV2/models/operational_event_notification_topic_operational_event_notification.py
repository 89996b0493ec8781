# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OperationalEventNotificationTopicEventEntity(Model):
    """Event entity of an operational event. In OperationalEventNotificationTopicOperationalEventNotification."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)


class OperationalEventNotificationTopicOperationalEventNotification(Model):
    """An operational event: event entity, entity id, entity name and 8 more. Event of v2.operations.events.{id}."""

    event_entity: OperationalEventNotificationTopicEventEntity | None = field("eventEntity", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    previous_value: str | None = field("previousValue", default=None)
    current_value: str | None = field("currentValue", default=None)
    error_code: str | None = field("errorCode", default=None)
    version: str | None = field("version", default=None)
    parent_entity: str | None = field("parentEntity", default=None)
    entity_type: str | None = field("entityType", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    timestamp: int | None = field("timestamp", default=None)
