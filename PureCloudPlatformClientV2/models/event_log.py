# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, EventMessage


class EventLog(Model):
    """Given by get_outbound_event."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    error_entity: DomainEntityRef | None = field("errorEntity", default=None)
    related_entity: DomainEntityRef | None = field("relatedEntity", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
    level: Literal["INFO", "WARNING", "ERROR"] | str | None = field("level", default=None)
    category: Literal[
        "CALLBACK", "CALL_RESTRICTION", "CALL_RULE", "CAMPAIGN", "CAMPAIGN_RULE", "CONTACT", "CONTACT_LIST_FILTER",
        "DIGITAL_RULE", "DNC_LIST", "ENTITY_LIMIT", "IMPORT_ERROR", "MESSAGE_RESTRICTION", "MESSAGING_CAMPAIGN",
        "IMPORT_TEMPLATE", "ORGANIZATION_CONFIGURATION", "SCHEDULE", "MESSAGING_CAMPAIGN_SCHEDULE",
        "EMAIL_CAMPAIGN_SCHEDULE",
    ] | str | None = field("category", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    event_message: EventMessage | None = field("eventMessage", default=None)
    self_uri: str | None = field("selfUri", default=None)
