# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ConversationEmailEventTopicAttachment(Model):
    """One of the draft attachments of an email media participant. In ConversationEmailEventTopicEmailMediaParticipant.
    """

    attachment_id: str | None = field("attachmentId", default=None)
    name: str | None = field("name", default=None)
    content_uri: str | None = field("contentUri", default=None)
    content_type: str | None = field("contentType", default=None)
    content_length: int | None = field("contentLength", default=None)


class ConversationEmailEventTopicConversationDivisionMembership(Model):
    """List of divisions. In ConversationEmailEventTopicEmailConversation."""

    division: ConversationEmailEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationEmailEventTopicDivisionEntityRef] | None = field("entities", default=None)


class ConversationEmailEventTopicConversationRoutingData(Model):
    """Conversation routing data of an email media participant. In ConversationEmailEventTopicEmailMediaParticipant."""

    queue: ConversationEmailEventTopicUriReference | None = field("queue", default=None)
    language: ConversationEmailEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationEmailEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationEmailEventTopicScoredAgent] | None = field("scoredAgents", default=None)


class ConversationEmailEventTopicDetail(Model):
    """One of the details of an error. In ConversationEmailEventTopicErrorBody."""

    error_code: str | None = field("errorCode", default=None)
    field_name: str | None = field("fieldName", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)


class ConversationEmailEventTopicDivisionEntityRef(Model):
    """One of the items of a conversation email event topic conversation division membership. In
    ConversationEmailEventTopicConversationDivisionMembership.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)


class ConversationEmailEventTopicDomainEntityRef(Model):
    """Reference by its id and its address. In ConversationEmailEventTopicConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ConversationEmailEventTopicEmailConversation(Model):
    """An email conversation: name, participants, other media URIs and 4 more. Event of
    v2.users.{id}.conversations.emails.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[ConversationEmailEventTopicEmailMediaParticipant] | None = field("participants", default=None)
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[ConversationEmailEventTopicConversationDivisionMembership] | None = field("divisions", default=None)


class ConversationEmailEventTopicEmailMediaParticipant(Model):
    """One of the participants of an email conversation. In ConversationEmailEventTopicEmailConversation."""

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
    user: ConversationEmailEventTopicUriReference | None = field("user", default=None)
    queue: ConversationEmailEventTopicUriReference | None = field("queue", default=None)
    team: ConversationEmailEventTopicUriReference | None = field("team", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    error_info: ConversationEmailEventTopicErrorBody | None = field("errorInfo", default=None)
    script: ConversationEmailEventTopicUriReference | None = field("script", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    provider: str | None = field("provider", default=None)
    external_contact: ConversationEmailEventTopicUriReference | None = field("externalContact", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization: ConversationEmailEventTopicUriReference | None = field("externalOrganization", default=None)
    wrapup: ConversationEmailEventTopicWrapup | None = field("wrapup", default=None)
    conversation_routing_data: ConversationEmailEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    peer: str | None = field("peer", default=None)
    screen_recording_state: str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    journey_context: ConversationEmailEventTopicJourneyContext | None = field("journeyContext", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    resume_time: datetime | None = field("resumeTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    queue_media_settings: ConversationEmailEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
    subject: str | None = field("subject", default=None)
    messages_sent: int | None = field("messagesSent", default=None)
    auto_generated: bool | None = field("autoGenerated", default=None)
    message_id: str | None = field("messageId", default=None)
    draft_attachments: list[ConversationEmailEventTopicAttachment] | None = field("draftAttachments", default=None)
    spam: bool | None = field("spam", default=None)


class ConversationEmailEventTopicErrorBody(Model):
    """Error information of an email media participant. In ConversationEmailEventTopicEmailMediaParticipant."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    status: int | None = field("status", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    details: list[ConversationEmailEventTopicDetail] | None = field("details", default=None)
    errors: list[ConversationEmailEventTopicErrorBody] | None = field("errors", default=None)
    limit: ConversationEmailEventTopicLimit | None = field("limit", default=None)


class ConversationEmailEventTopicJourneyAction(Model):
    """Triggering action of a journey context. In ConversationEmailEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    action_map: ConversationEmailEventTopicJourneyActionMap | None = field("actionMap", default=None)


class ConversationEmailEventTopicJourneyActionMap(Model):
    """Action map of a journey action. In ConversationEmailEventTopicJourneyAction."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)


class ConversationEmailEventTopicJourneyContext(Model):
    """Journey context of an email media participant. In ConversationEmailEventTopicEmailMediaParticipant."""

    customer: ConversationEmailEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationEmailEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationEmailEventTopicJourneyAction | None = field("triggeringAction", default=None)


class ConversationEmailEventTopicJourneyCustomer(Model):
    """Customer of a journey context. In ConversationEmailEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)


class ConversationEmailEventTopicJourneyCustomerSession(Model):
    """Customer session of a journey context. In ConversationEmailEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)


class ConversationEmailEventTopicLimit(Model):
    """Limit of an error. In ConversationEmailEventTopicErrorBody."""

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


class ConversationEmailEventTopicQueueMediaSettings(Model):
    """Queue media settings of an email media participant. In ConversationEmailEventTopicEmailMediaParticipant."""

    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)


class ConversationEmailEventTopicScoredAgent(Model):
    """One of the scored agents of conversation routing data. In ConversationEmailEventTopicConversationRoutingData."""

    agent: ConversationEmailEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)


class ConversationEmailEventTopicUriReference(Model):
    """Reference by its id and its name. In ConversationEmailEventTopicConversationRoutingData and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ConversationEmailEventTopicWrapup(Model):
    """Wrap-up of an email media participant. In ConversationEmailEventTopicEmailMediaParticipant."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
