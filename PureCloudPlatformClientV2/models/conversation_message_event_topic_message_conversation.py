# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ConversationMessageEventTopicConversationDivisionMembership(Model):
    """List of divisions. In ConversationMessageEventTopicMessageConversation."""

    division: ConversationMessageEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationMessageEventTopicDivisionEntityRef] | None = field("entities", default=None)


class ConversationMessageEventTopicConversationRoutingData(Model):
    """Conversation routing data of a message media participant. In
    ConversationMessageEventTopicMessageMediaParticipant.
    """

    queue: ConversationMessageEventTopicUriReference | None = field("queue", default=None)
    language: ConversationMessageEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationMessageEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationMessageEventTopicScoredAgent] | None = field("scoredAgents", default=None)


class ConversationMessageEventTopicDetail(Model):
    """One of the details of an error. In ConversationMessageEventTopicErrorBody."""

    error_code: str | None = field("errorCode", default=None)
    field_name: str | None = field("fieldName", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)


class ConversationMessageEventTopicDivisionEntityRef(Model):
    """One of the items of a conversation message event topic conversation division membership. In
    ConversationMessageEventTopicConversationDivisionMembership.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)


class ConversationMessageEventTopicDomainEntityRef(Model):
    """Reference by its id and its address. In ConversationMessageEventTopicConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ConversationMessageEventTopicErrorBody(Model):
    """Error information of a message media participant. In ConversationMessageEventTopicMessageMediaParticipant."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    status: int | None = field("status", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    details: list[ConversationMessageEventTopicDetail] | None = field("details", default=None)
    errors: list[ConversationMessageEventTopicErrorBody] | None = field("errors", default=None)
    limit: ConversationMessageEventTopicLimit | None = field("limit", default=None)


class ConversationMessageEventTopicErrorDetails(Model):
    """Error information of message details. In ConversationMessageEventTopicMessageDetails."""

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    uri: str | None = field("uri", default=None)


class ConversationMessageEventTopicJourneyAction(Model):
    """Triggering action of a journey context. In ConversationMessageEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    action_map: ConversationMessageEventTopicJourneyActionMap | None = field("actionMap", default=None)


class ConversationMessageEventTopicJourneyActionMap(Model):
    """Action map of a journey action. In ConversationMessageEventTopicJourneyAction."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)


class ConversationMessageEventTopicJourneyContext(Model):
    """Journey context of a message media participant. In ConversationMessageEventTopicMessageMediaParticipant."""

    customer: ConversationMessageEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationMessageEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationMessageEventTopicJourneyAction | None = field("triggeringAction", default=None)


class ConversationMessageEventTopicJourneyCustomer(Model):
    """Customer of a journey context. In ConversationMessageEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)


class ConversationMessageEventTopicJourneyCustomerSession(Model):
    """Customer session of a journey context. In ConversationMessageEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)


class ConversationMessageEventTopicLimit(Model):
    """Limit of an error. In ConversationMessageEventTopicErrorBody."""

    key: str | None = field("key", default=None)
    namespace: Literal[
        "agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings",
        "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice",
        "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email",
        "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence",
        "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding",
        "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding",
        "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management",
        "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics",
        "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users",
        "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management",
    ] | str | None = field("namespace", default=None)
    value: int | None = field("value", default=None)
    documented: bool | None = field("documented", default=None)


class ConversationMessageEventTopicMessageConversation(Model):
    """A message conversation: name, participants, other media URIs and 4 more. Event of
    v2.users.{id}.conversations.messages.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[ConversationMessageEventTopicMessageMediaParticipant] | None = field(
        "participants", default=None
    )
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[ConversationMessageEventTopicConversationDivisionMembership] | None = field(
        "divisions", default=None
    )


class ConversationMessageEventTopicMessageDetails(Model):
    """One of the messages of a message media participant. In ConversationMessageEventTopicMessageMediaParticipant."""

    message: ConversationMessageEventTopicUriReference | None = field("message", default=None)
    message_time: datetime | None = field("messageTime", default=None)
    message_segment_count: int | None = field("messageSegmentCount", default=None)
    message_status: Literal[
        "queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published",
    ] | str | None = field("messageStatus", default=None)
    media: list[ConversationMessageEventTopicMessageMedia] | None = field("media", default=None)
    stickers: list[ConversationMessageEventTopicMessageSticker] | None = field("stickers", default=None)
    error_info: ConversationMessageEventTopicErrorDetails | None = field("errorInfo", default=None)
    message_metadata: ConversationMessageEventTopicMessageMetadata | None = field("messageMetadata", default=None)
    social_visibility: Literal["private", "public"] | str | None = field("socialVisibility", default=None)


class ConversationMessageEventTopicMessageMedia(Model):
    """One of the media of message details. In ConversationMessageEventTopicMessageDetails."""

    url: str | None = field("url", default=None)
    media_type: str | None = field("mediaType", default=None)
    content_length_bytes: int | None = field("contentLengthBytes", default=None)
    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)


class ConversationMessageEventTopicMessageMediaParticipant(Model):
    """One of the participants of a message conversation. In ConversationMessageEventTopicMessageConversation."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    address: str | None = field("address", default=None)
    start_time: datetime | None = field("startTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    purpose: str | None = field("purpose", default=None)
    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting",
        "uploading", "transmitting", "scheduled", "parked", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting",
        "uploading", "transmitting", "scheduled", "parked", "none",
    ] | str | None = field("initialState", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    held: bool | None = field("held", default=None)
    wrapup_required: bool | None = field("wrapupRequired", default=None)
    wrapup_prompt: str | None = field("wrapupPrompt", default=None)
    user: ConversationMessageEventTopicUriReference | None = field("user", default=None)
    queue: ConversationMessageEventTopicUriReference | None = field("queue", default=None)
    team: ConversationMessageEventTopicUriReference | None = field("team", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    error_info: ConversationMessageEventTopicErrorBody | None = field("errorInfo", default=None)
    script: ConversationMessageEventTopicUriReference | None = field("script", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    provider: str | None = field("provider", default=None)
    external_contact: ConversationMessageEventTopicUriReference | None = field("externalContact", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization: ConversationMessageEventTopicUriReference | None = field(
        "externalOrganization", default=None
    )
    wrapup: ConversationMessageEventTopicWrapup | None = field("wrapup", default=None)
    conversation_routing_data: ConversationMessageEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    peer: str | None = field("peer", default=None)
    screen_recording_state: str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    journey_context: ConversationMessageEventTopicJourneyContext | None = field("journeyContext", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    resume_time: datetime | None = field("resumeTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    queue_media_settings: ConversationMessageEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
    messages: list[ConversationMessageEventTopicMessageDetails] | None = field("messages", default=None)
    type: Literal[
        "unknown", "sms", "twitter", "facebook", "line", "viber", "wechat", "whatsapp", "telegram", "kakao",
        "webmessaging", "open", "instagram", "apple",
    ] | str | None = field("type", default=None)
    recipient_country: str | None = field("recipientCountry", default=None)
    recipient_type: str | None = field("recipientType", default=None)
    byo_sms_integration_id: str | None = field("byoSmsIntegrationId", default=None)
    monitored_participant_id: str | None = field("monitoredParticipantId", default=None)


class ConversationMessageEventTopicMessageMetadata(Model):
    """Message metadata of message details. In ConversationMessageEventTopicMessageDetails."""

    type: str | None = field("type", default=None)
    events: list[ConversationMessageEventTopicMessageMetadataEvent] | None = field("events", default=None)
    content: list[ConversationMessageEventTopicMessageMetadataContent] | None = field("content", default=None)


class ConversationMessageEventTopicMessageMetadataContent(Model):
    """One of the content of message metadata. In ConversationMessageEventTopicMessageMetadata."""

    content_type: str | None = field("contentType", default=None)
    sub_type: str | None = field("subType", default=None)


class ConversationMessageEventTopicMessageMetadataEvent(Model):
    """One of the events of message metadata. In ConversationMessageEventTopicMessageMetadata."""

    event_type: str | None = field("eventType", default=None)
    sub_type: str | None = field("subType", default=None)


class ConversationMessageEventTopicMessageSticker(Model):
    """One of the stickers of message details. In ConversationMessageEventTopicMessageDetails."""

    url: str | None = field("url", default=None)
    id: str | None = field("id", default=None)


class ConversationMessageEventTopicQueueMediaSettings(Model):
    """Queue media settings of a message media participant. In ConversationMessageEventTopicMessageMediaParticipant."""

    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)


class ConversationMessageEventTopicScoredAgent(Model):
    """One of the scored agents of conversation routing data. In ConversationMessageEventTopicConversationRoutingData.
    """

    agent: ConversationMessageEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)


class ConversationMessageEventTopicUriReference(Model):
    """Reference by its id and its name. In ConversationMessageEventTopicConversationRoutingData and 3 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ConversationMessageEventTopicWrapup(Model):
    """Wrap-up of a message media participant. In ConversationMessageEventTopicMessageMediaParticipant."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
