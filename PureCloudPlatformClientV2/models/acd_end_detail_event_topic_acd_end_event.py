# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AcdEndDetailEventTopicAcdEndEvent(Model):
    """An ACD end event: event time, conversation id, participant id and 29 more. Event of
    v2.detail.events.conversation.{id}.acd.end.
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
    queue_id: str | None = field("queueId", default=None)
    division_id: str | None = field("divisionId", default=None)
    acd_outcome: Literal["UNKNOWN", "ABANDON", "ANSWERED", "FLOW_OUT"] | str | None = field("acdOutcome", default=None)
    answered_user_id: str | None = field("answeredUserId", default=None)
    requested_routings: list[str] | None = field("requestedRoutings", default=None)
    used_routing: Literal[
        "UNKNOWN", "MANUAL", "PREDICTIVE", "PREFERRED", "LAST", "BULLSEYE", "STANDARD", "OTHER", "CONDITIONAL", "VIP",
    ] | str | None = field("usedRouting", default=None)
    requested_routing_skill_ids: list[str] | None = field("requestedRoutingSkillIds", default=None)
    requested_language_id: str | None = field("requestedLanguageId", default=None)
    requested_routing_user_ids: list[str] | None = field("requestedRoutingUserIds", default=None)
    routing_priority: int | None = field("routingPriority", default=None)
    connected_duration_ms: int | None = field("connectedDurationMs", default=None)
    conversation_external_contact_ids: list[str] | None = field("conversationExternalContactIds", default=None)
    conversation_external_organization_ids: list[str] | None = field(
        "conversationExternalOrganizationIds", default=None
    )
    utilization_label: str | None = field("utilizationLabel", default=None)
    flow_type: str | None = field("flowType", default=None)
