# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OperationalEventNotificationTopicEventEntity


class OperationalEventNotificationTopicOperationalEventNotification(Model):
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
