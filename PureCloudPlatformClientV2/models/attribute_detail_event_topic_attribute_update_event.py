# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AttributeDetailEventTopicAttributeUpdateEvent(Model):
    """An attribute update event: event time, conversation id, participant id and 4 more. Event of
    v2.detail.events.conversation.{id}.attributes.
    """

    event_time: int | None = field("eventTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    participant_id: str | None = field("participantId", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    conversation_external_contact_ids: list[str] | None = field("conversationExternalContactIds", default=None)
    conversation_external_organization_ids: list[str] | None = field(
        "conversationExternalOrganizationIds", default=None
    )
    communications: list[AttributeDetailEventTopicCommunication] | None = field("communications", default=None)


class AttributeDetailEventTopicCommunication(Model):
    """One of the communications of an attribute update event. In AttributeDetailEventTopicAttributeUpdateEvent."""

    id: str | None = field("id", default=None)
    media_type: Literal[
        "UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE",
        "INTERNALMESSAGE",
    ] | str | None = field("mediaType", default=None)
