# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ConversationChatEventTopicChatConversation(Model):
    """A chat conversation: name, participants, other media URIs and 4 more. Event of v2.users.{id}.conversations.chats.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[ConversationChatEventTopicChatMediaParticipant] | None = field("participants", default=None)
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[ConversationChatEventTopicConversationDivisionMembership] | None = field("divisions", default=None)


class ConversationChatEventTopicChatMediaParticipant(Model):
    """One of the participants of a chat conversation. In ConversationChatEventTopicChatConversation."""

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
    user: ConversationChatEventTopicUriReference | None = field("user", default=None)
    queue: ConversationChatEventTopicUriReference | None = field("queue", default=None)
    team: ConversationChatEventTopicUriReference | None = field("team", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    error_info: ConversationChatEventTopicErrorBody | None = field("errorInfo", default=None)
    script: ConversationChatEventTopicUriReference | None = field("script", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    provider: str | None = field("provider", default=None)
    external_contact: ConversationChatEventTopicUriReference | None = field("externalContact", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization: ConversationChatEventTopicUriReference | None = field("externalOrganization", default=None)
    wrapup: ConversationChatEventTopicWrapup | None = field("wrapup", default=None)
    conversation_routing_data: ConversationChatEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    peer: str | None = field("peer", default=None)
    screen_recording_state: str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    journey_context: ConversationChatEventTopicJourneyContext | None = field("journeyContext", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    resume_time: datetime | None = field("resumeTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    queue_media_settings: ConversationChatEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
    room_id: str | None = field("roomId", default=None)
    avatar_image_url: str | None = field("avatarImageUrl", default=None)


class ConversationChatEventTopicConversationDivisionMembership(Model):
    """List of divisions. In ConversationChatEventTopicChatConversation."""

    division: ConversationChatEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationChatEventTopicDivisionEntityRef] | None = field("entities", default=None)


class ConversationChatEventTopicConversationRoutingData(Model):
    """Conversation routing data of a chat media participant. In ConversationChatEventTopicChatMediaParticipant."""

    queue: ConversationChatEventTopicUriReference | None = field("queue", default=None)
    language: ConversationChatEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationChatEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationChatEventTopicScoredAgent] | None = field("scoredAgents", default=None)


class ConversationChatEventTopicDetail(Model):
    """One of the details of an error. In ConversationChatEventTopicErrorBody."""

    error_code: str | None = field("errorCode", default=None)
    field_name: str | None = field("fieldName", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)


class ConversationChatEventTopicDivisionEntityRef(Model):
    """One of the items of a conversation chat event topic conversation division membership. In
    ConversationChatEventTopicConversationDivisionMembership.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)


class ConversationChatEventTopicDomainEntityRef(Model):
    """Reference by its id and its address. In ConversationChatEventTopicConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ConversationChatEventTopicErrorBody(Model):
    """Error information of a chat media participant. In ConversationChatEventTopicChatMediaParticipant."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    status: int | None = field("status", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    details: list[ConversationChatEventTopicDetail] | None = field("details", default=None)
    errors: list[ConversationChatEventTopicErrorBody] | None = field("errors", default=None)
    limit: ConversationChatEventTopicLimit | None = field("limit", default=None)


class ConversationChatEventTopicJourneyAction(Model):
    """Triggering action of a journey context. In ConversationChatEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    action_map: ConversationChatEventTopicJourneyActionMap | None = field("actionMap", default=None)


class ConversationChatEventTopicJourneyActionMap(Model):
    """Action map of a journey action. In ConversationChatEventTopicJourneyAction."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)


class ConversationChatEventTopicJourneyContext(Model):
    """Journey context of a chat media participant. In ConversationChatEventTopicChatMediaParticipant."""

    customer: ConversationChatEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationChatEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationChatEventTopicJourneyAction | None = field("triggeringAction", default=None)


class ConversationChatEventTopicJourneyCustomer(Model):
    """Customer of a journey context. In ConversationChatEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)


class ConversationChatEventTopicJourneyCustomerSession(Model):
    """Customer session of a journey context. In ConversationChatEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)


class ConversationChatEventTopicLimit(Model):
    """Limit of an error. In ConversationChatEventTopicErrorBody."""

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


class ConversationChatEventTopicQueueMediaSettings(Model):
    """Queue media settings of a chat media participant. In ConversationChatEventTopicChatMediaParticipant."""

    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)


class ConversationChatEventTopicScoredAgent(Model):
    """One of the scored agents of conversation routing data. In ConversationChatEventTopicConversationRoutingData."""

    agent: ConversationChatEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)


class ConversationChatEventTopicUriReference(Model):
    """Reference by its id and its name. In ConversationChatEventTopicChatMediaParticipant and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ConversationChatEventTopicWrapup(Model):
    """Wrap-up of a chat media participant. In ConversationChatEventTopicChatMediaParticipant."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
