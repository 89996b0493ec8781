# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class QueueConversationMessageEventTopicConversationDivisionMembership(Model):
    """List of divisions. In QueueConversationMessageEventTopicMessageConversation."""

    division: QueueConversationMessageEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationMessageEventTopicDivisionEntityRef] | None = field("entities", default=None)


class QueueConversationMessageEventTopicConversationRoutingData(Model):
    """Conversation routing data of a message media participant. In
    QueueConversationMessageEventTopicMessageMediaParticipant.
    """

    queue: QueueConversationMessageEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationMessageEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationMessageEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationMessageEventTopicScoredAgent] | None = field("scoredAgents", default=None)


class QueueConversationMessageEventTopicDetail(Model):
    """One of the details of an error. In QueueConversationMessageEventTopicErrorBody."""

    error_code: str | None = field("errorCode", default=None)
    field_name: str | None = field("fieldName", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)


class QueueConversationMessageEventTopicDivisionEntityRef(Model):
    """One of the items of a queue conversation message event topic conversation division membership. In
    QueueConversationMessageEventTopicConversationDivisionMembership.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)


class QueueConversationMessageEventTopicDomainEntityRef(Model):
    """Reference by its id and its address. In QueueConversationMessageEventTopicConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class QueueConversationMessageEventTopicErrorBody(Model):
    """Error information of a message media participant. In QueueConversationMessageEventTopicMessageMediaParticipant.
    """

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    status: int | None = field("status", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    details: list[QueueConversationMessageEventTopicDetail] | None = field("details", default=None)
    errors: list[QueueConversationMessageEventTopicErrorBody] | None = field("errors", default=None)
    limit: QueueConversationMessageEventTopicLimit | None = field("limit", default=None)


class QueueConversationMessageEventTopicErrorDetails(Model):
    """Error information of message details. In QueueConversationMessageEventTopicMessageDetails."""

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    uri: str | None = field("uri", default=None)


class QueueConversationMessageEventTopicJourneyAction(Model):
    """Triggering action of a journey context. In QueueConversationMessageEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    action_map: QueueConversationMessageEventTopicJourneyActionMap | None = field("actionMap", default=None)


class QueueConversationMessageEventTopicJourneyActionMap(Model):
    """Action map of a journey action. In QueueConversationMessageEventTopicJourneyAction."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)


class QueueConversationMessageEventTopicJourneyContext(Model):
    """Journey context of a message media participant. In QueueConversationMessageEventTopicMessageMediaParticipant."""

    customer: QueueConversationMessageEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationMessageEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationMessageEventTopicJourneyAction | None = field("triggeringAction", default=None)


class QueueConversationMessageEventTopicJourneyCustomer(Model):
    """Customer of a journey context. In QueueConversationMessageEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)


class QueueConversationMessageEventTopicJourneyCustomerSession(Model):
    """Customer session of a journey context. In QueueConversationMessageEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)


class QueueConversationMessageEventTopicLimit(Model):
    """Limit of an error. In QueueConversationMessageEventTopicErrorBody."""

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


class QueueConversationMessageEventTopicMessageConversation(Model):
    """A message conversation: name, participants, other media URIs and 4 more. Event of
    v2.routing.queues.{id}.conversations.messages.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[QueueConversationMessageEventTopicMessageMediaParticipant] | None = field(
        "participants", default=None
    )
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[QueueConversationMessageEventTopicConversationDivisionMembership] | None = field(
        "divisions", default=None
    )


class QueueConversationMessageEventTopicMessageDetails(Model):
    """One of the messages of a message media participant. In QueueConversationMessageEventTopicMessageMediaParticipant.
    """

    message: QueueConversationMessageEventTopicUriReference | None = field("message", default=None)
    message_time: datetime | None = field("messageTime", default=None)
    message_segment_count: int | None = field("messageSegmentCount", default=None)
    message_status: Literal[
        "queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published",
    ] | str | None = field("messageStatus", default=None)
    media: list[QueueConversationMessageEventTopicMessageMedia] | None = field("media", default=None)
    stickers: list[QueueConversationMessageEventTopicMessageSticker] | None = field("stickers", default=None)
    error_info: QueueConversationMessageEventTopicErrorDetails | None = field("errorInfo", default=None)
    message_metadata: QueueConversationMessageEventTopicMessageMetadata | None = field("messageMetadata", default=None)
    social_visibility: Literal["private", "public"] | str | None = field("socialVisibility", default=None)


class QueueConversationMessageEventTopicMessageMedia(Model):
    """One of the media of message details. In QueueConversationMessageEventTopicMessageDetails."""

    url: str | None = field("url", default=None)
    media_type: str | None = field("mediaType", default=None)
    content_length_bytes: int | None = field("contentLengthBytes", default=None)
    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)


class QueueConversationMessageEventTopicMessageMediaParticipant(Model):
    """One of the participants of a message conversation. In QueueConversationMessageEventTopicMessageConversation."""

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
    user: QueueConversationMessageEventTopicUriReference | None = field("user", default=None)
    queue: QueueConversationMessageEventTopicUriReference | None = field("queue", default=None)
    team: QueueConversationMessageEventTopicUriReference | None = field("team", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    error_info: QueueConversationMessageEventTopicErrorBody | None = field("errorInfo", default=None)
    script: QueueConversationMessageEventTopicUriReference | None = field("script", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    provider: str | None = field("provider", default=None)
    external_contact: QueueConversationMessageEventTopicUriReference | None = field("externalContact", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization: QueueConversationMessageEventTopicUriReference | None = field(
        "externalOrganization", default=None
    )
    wrapup: QueueConversationMessageEventTopicWrapup | None = field("wrapup", default=None)
    conversation_routing_data: QueueConversationMessageEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    peer: str | None = field("peer", default=None)
    screen_recording_state: str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    journey_context: QueueConversationMessageEventTopicJourneyContext | None = field("journeyContext", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    resume_time: datetime | None = field("resumeTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    queue_media_settings: QueueConversationMessageEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
    messages: list[QueueConversationMessageEventTopicMessageDetails] | None = field("messages", default=None)
    type: Literal[
        "unknown", "sms", "twitter", "facebook", "line", "viber", "wechat", "whatsapp", "telegram", "kakao",
        "webmessaging", "open", "instagram", "apple",
    ] | str | None = field("type", default=None)
    recipient_country: str | None = field("recipientCountry", default=None)
    recipient_type: str | None = field("recipientType", default=None)
    byo_sms_integration_id: str | None = field("byoSmsIntegrationId", default=None)
    monitored_participant_id: str | None = field("monitoredParticipantId", default=None)


class QueueConversationMessageEventTopicMessageMetadata(Model):
    """Message metadata of message details. In QueueConversationMessageEventTopicMessageDetails."""

    type: str | None = field("type", default=None)
    events: list[QueueConversationMessageEventTopicMessageMetadataEvent] | None = field("events", default=None)
    content: list[QueueConversationMessageEventTopicMessageMetadataContent] | None = field("content", default=None)


class QueueConversationMessageEventTopicMessageMetadataContent(Model):
    """One of the content of message metadata. In QueueConversationMessageEventTopicMessageMetadata."""

    content_type: str | None = field("contentType", default=None)
    sub_type: str | None = field("subType", default=None)


class QueueConversationMessageEventTopicMessageMetadataEvent(Model):
    """One of the events of message metadata. In QueueConversationMessageEventTopicMessageMetadata."""

    event_type: str | None = field("eventType", default=None)
    sub_type: str | None = field("subType", default=None)


class QueueConversationMessageEventTopicMessageSticker(Model):
    """One of the stickers of message details. In QueueConversationMessageEventTopicMessageDetails."""

    url: str | None = field("url", default=None)
    id: str | None = field("id", default=None)


class QueueConversationMessageEventTopicQueueMediaSettings(Model):
    """Queue media settings of a message media participant. In
    QueueConversationMessageEventTopicMessageMediaParticipant.
    """

    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)


class QueueConversationMessageEventTopicScoredAgent(Model):
    """One of the scored agents of conversation routing data. In
    QueueConversationMessageEventTopicConversationRoutingData.
    """

    agent: QueueConversationMessageEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)


class QueueConversationMessageEventTopicUriReference(Model):
    """Reference by its id and its name. In QueueConversationMessageEventTopicConversationRoutingData and 3 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class QueueConversationMessageEventTopicWrapup(Model):
    """Wrap-up of a message media participant. In QueueConversationMessageEventTopicMessageMediaParticipant."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
