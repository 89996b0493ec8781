# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CustomerEndDetailEventTopicCustomerEndEvent(Model):
    """A customer end event: event time, conversation id, participant id and 20 more. Event of
    v2.detail.events.conversation.{id}.customer.end.
    """

    event_time: int | None = field("eventTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    participant_id: str | None = field("participantId", default=None)
    session_id: str | None = field("sessionId", default=None)
    disconnect_type: Literal[
        "UNKNOWN", "ENDPOINT", "CLIENT", "SYSTEM", "TRANSFER", "ERROR", "PEER", "OTHER", "SPAM", "TIMEOUT",
        "TRANSPORT_FAILURE", "CONFERENCE_TRANSFER", "CONSULT_TRANSFER", "FORWARD_TRANSFER", "NO_ANSWER_TRANSFER",
        "NOT_AVAILABLE_TRANSFER", "UNCALLABLE", "DND_ENDPOINT", "DND_TRANSFER",
    ] | str | None = field("disconnectType", default=None)
    media_type: Literal[
        "UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE",
        "INTERNALMESSAGE",
    ] | str | None = field("mediaType", default=None)
    external_organization_id: str | None = field("externalOrganizationId", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    provider: str | None = field("provider", default=None)
    direction: Literal["UNKNOWN", "INBOUND", "OUTBOUND"] | str | None = field("direction", default=None)
    ani: str | None = field("ani", default=None)
    dnis: str | None = field("dnis", default=None)
    address_to: str | None = field("addressTo", default=None)
    address_from: str | None = field("addressFrom", default=None)
    callback_user_name: str | None = field("callbackUserName", default=None)
    callback_numbers: list[str] | None = field("callbackNumbers", default=None)
    callback_scheduled_time: int | None = field("callbackScheduledTime", default=None)
    subject: str | None = field("subject", default=None)
    message_type: Literal[
        "UNKNOWN", "SMS", "TWITTER", "FACEBOOK", "LINE", "WHATSAPP", "WEBMESSAGING", "OPEN", "INSTAGRAM", "APPLE",
    ] | str | None = field("messageType", default=None)
    interacting_duration_ms: int | None = field("interactingDurationMs", default=None)
    conversation_external_contact_ids: list[str] | None = field("conversationExternalContactIds", default=None)
    conversation_external_organization_ids: list[str] | None = field(
        "conversationExternalOrganizationIds", default=None
    )
    division_id: str | None = field("divisionId", default=None)
