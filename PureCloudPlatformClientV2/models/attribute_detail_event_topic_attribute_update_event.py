# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AttributeDetailEventTopicCommunication


class AttributeDetailEventTopicAttributeUpdateEvent(Model):
    event_time: int | None = field("eventTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    participant_id: str | None = field("participantId", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    conversation_external_contact_ids: list[str] | None = field("conversationExternalContactIds", default=None)
    conversation_external_organization_ids: list[str] | None = field(
        "conversationExternalOrganizationIds", default=None
    )
    communications: list[AttributeDetailEventTopicCommunication] | None = field("communications", default=None)
