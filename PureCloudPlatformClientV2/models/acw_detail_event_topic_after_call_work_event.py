# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AcwDetailEventTopicAfterCallWorkEvent(Model):
    """An after call work event: event time, conversation id, participant id and 20 more. Event of
    v2.detail.events.conversation.{id}.acw.
    """

    event_time: int | None = field("eventTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    participant_id: str | None = field("participantId", default=None)
    session_id: str | None = field("sessionId", default=None)
    media_type: Literal[
        "UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE",
        "INTERNALMESSAGE",
    ] | str | None = field("mediaType", default=None)
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
    user_id: str | None = field("userId", default=None)
    queue_id: str | None = field("queueId", default=None)
    wrapup_code: str | None = field("wrapupCode", default=None)
    wrapup_notes: str | None = field("wrapupNotes", default=None)
    wrapup_duration_ms: int | None = field("wrapupDurationMs", default=None)
    conversation_external_contact_ids: list[str] | None = field("conversationExternalContactIds", default=None)
    conversation_external_organization_ids: list[str] | None = field(
        "conversationExternalOrganizationIds", default=None
    )
