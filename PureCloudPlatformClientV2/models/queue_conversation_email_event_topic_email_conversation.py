# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class QueueConversationEmailEventTopicAttachment(Model):
    """One of the draft attachments of an email media participant. In
    QueueConversationEmailEventTopicEmailMediaParticipant.
    """

    attachment_id: str | None = field("attachmentId", default=None)
    name: str | None = field("name", default=None)
    content_uri: str | None = field("contentUri", default=None)
    content_type: str | None = field("contentType", default=None)
    content_length: int | None = field("contentLength", default=None)


class QueueConversationEmailEventTopicConversationDivisionMembership(Model):
    """List of divisions. In QueueConversationEmailEventTopicEmailConversation."""

    division: QueueConversationEmailEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationEmailEventTopicDivisionEntityRef] | None = field("entities", default=None)


class QueueConversationEmailEventTopicConversationRoutingData(Model):
    """Conversation routing data of an email media participant. In
    QueueConversationEmailEventTopicEmailMediaParticipant.
    """

    queue: QueueConversationEmailEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationEmailEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationEmailEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationEmailEventTopicScoredAgent] | None = field("scoredAgents", default=None)


class QueueConversationEmailEventTopicDetail(Model):
    """One of the details of an error. In QueueConversationEmailEventTopicErrorBody."""

    error_code: str | None = field("errorCode", default=None)
    field_name: str | None = field("fieldName", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)


class QueueConversationEmailEventTopicDivisionEntityRef(Model):
    """One of the items of a queue conversation email event topic conversation division membership. In
    QueueConversationEmailEventTopicConversationDivisionMembership.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)


class QueueConversationEmailEventTopicDomainEntityRef(Model):
    """Reference by its id and its address. In QueueConversationEmailEventTopicConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class QueueConversationEmailEventTopicEmailConversation(Model):
    """An email conversation: name, participants, other media URIs and 4 more. Event of
    v2.routing.queues.{id}.conversations.emails.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[QueueConversationEmailEventTopicEmailMediaParticipant] | None = field(
        "participants", default=None
    )
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[QueueConversationEmailEventTopicConversationDivisionMembership] | None = field(
        "divisions", default=None
    )


class QueueConversationEmailEventTopicEmailMediaParticipant(Model):
    """One of the participants of an email conversation. In QueueConversationEmailEventTopicEmailConversation."""

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
    user: QueueConversationEmailEventTopicUriReference | None = field("user", default=None)
    queue: QueueConversationEmailEventTopicUriReference | None = field("queue", default=None)
    team: QueueConversationEmailEventTopicUriReference | None = field("team", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    error_info: QueueConversationEmailEventTopicErrorBody | None = field("errorInfo", default=None)
    script: QueueConversationEmailEventTopicUriReference | None = field("script", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    provider: str | None = field("provider", default=None)
    external_contact: QueueConversationEmailEventTopicUriReference | None = field("externalContact", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization: QueueConversationEmailEventTopicUriReference | None = field(
        "externalOrganization", default=None
    )
    wrapup: QueueConversationEmailEventTopicWrapup | None = field("wrapup", default=None)
    conversation_routing_data: QueueConversationEmailEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    peer: str | None = field("peer", default=None)
    screen_recording_state: str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    journey_context: QueueConversationEmailEventTopicJourneyContext | None = field("journeyContext", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    resume_time: datetime | None = field("resumeTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    queue_media_settings: QueueConversationEmailEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
    subject: str | None = field("subject", default=None)
    messages_sent: int | None = field("messagesSent", default=None)
    auto_generated: bool | None = field("autoGenerated", default=None)
    message_id: str | None = field("messageId", default=None)
    draft_attachments: list[QueueConversationEmailEventTopicAttachment] | None = field("draftAttachments", default=None)
    spam: bool | None = field("spam", default=None)


class QueueConversationEmailEventTopicErrorBody(Model):
    """Error information of an email media participant. In QueueConversationEmailEventTopicEmailMediaParticipant."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    status: int | None = field("status", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    details: list[QueueConversationEmailEventTopicDetail] | None = field("details", default=None)
    errors: list[QueueConversationEmailEventTopicErrorBody] | None = field("errors", default=None)
    limit: QueueConversationEmailEventTopicLimit | None = field("limit", default=None)


class QueueConversationEmailEventTopicJourneyAction(Model):
    """Triggering action of a journey context. In QueueConversationEmailEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    action_map: QueueConversationEmailEventTopicJourneyActionMap | None = field("actionMap", default=None)


class QueueConversationEmailEventTopicJourneyActionMap(Model):
    """Action map of a journey action. In QueueConversationEmailEventTopicJourneyAction."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)


class QueueConversationEmailEventTopicJourneyContext(Model):
    """Journey context of an email media participant. In QueueConversationEmailEventTopicEmailMediaParticipant."""

    customer: QueueConversationEmailEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationEmailEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationEmailEventTopicJourneyAction | None = field("triggeringAction", default=None)


class QueueConversationEmailEventTopicJourneyCustomer(Model):
    """Customer of a journey context. In QueueConversationEmailEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)


class QueueConversationEmailEventTopicJourneyCustomerSession(Model):
    """Customer session of a journey context. In QueueConversationEmailEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)


class QueueConversationEmailEventTopicLimit(Model):
    """Limit of an error. In QueueConversationEmailEventTopicErrorBody."""

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


class QueueConversationEmailEventTopicQueueMediaSettings(Model):
    """Queue media settings of an email media participant. In QueueConversationEmailEventTopicEmailMediaParticipant."""

    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)


class QueueConversationEmailEventTopicScoredAgent(Model):
    """One of the scored agents of conversation routing data. In
    QueueConversationEmailEventTopicConversationRoutingData.
    """

    agent: QueueConversationEmailEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)


class QueueConversationEmailEventTopicUriReference(Model):
    """Reference by its id and its name. In QueueConversationEmailEventTopicConversationRoutingData and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class QueueConversationEmailEventTopicWrapup(Model):
    """Wrap-up of an email media participant. In QueueConversationEmailEventTopicEmailMediaParticipant."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
