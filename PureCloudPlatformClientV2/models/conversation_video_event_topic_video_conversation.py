# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ConversationVideoEventTopicConversationDivisionMembership(Model):
    """List of divisions. In ConversationVideoEventTopicVideoConversation."""

    division: ConversationVideoEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationVideoEventTopicDivisionEntityRef] | None = field("entities", default=None)


class ConversationVideoEventTopicConversationRoutingData(Model):
    """Conversation routing data of a video media participant. In ConversationVideoEventTopicVideoMediaParticipant."""

    queue: ConversationVideoEventTopicUriReference | None = field("queue", default=None)
    language: ConversationVideoEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationVideoEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationVideoEventTopicScoredAgent] | None = field("scoredAgents", default=None)


class ConversationVideoEventTopicDetail(Model):
    """One of the details of an error. In ConversationVideoEventTopicErrorBody."""

    error_code: str | None = field("errorCode", default=None)
    field_name: str | None = field("fieldName", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)


class ConversationVideoEventTopicDivisionEntityRef(Model):
    """One of the items of a conversation video event topic conversation division membership. In
    ConversationVideoEventTopicConversationDivisionMembership.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)


class ConversationVideoEventTopicDomainEntityRef(Model):
    """Reference by its id and its address. In ConversationVideoEventTopicConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ConversationVideoEventTopicErrorBody(Model):
    """Error information of a video media participant. In ConversationVideoEventTopicVideoMediaParticipant."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    status: int | None = field("status", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    details: list[ConversationVideoEventTopicDetail] | None = field("details", default=None)
    errors: list[ConversationVideoEventTopicErrorBody] | None = field("errors", default=None)
    limit: ConversationVideoEventTopicLimit | None = field("limit", default=None)


class ConversationVideoEventTopicJourneyAction(Model):
    """Triggering action of a journey context. In ConversationVideoEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    action_map: ConversationVideoEventTopicJourneyActionMap | None = field("actionMap", default=None)


class ConversationVideoEventTopicJourneyActionMap(Model):
    """Action map of a journey action. In ConversationVideoEventTopicJourneyAction."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)


class ConversationVideoEventTopicJourneyContext(Model):
    """Journey context of a video media participant. In ConversationVideoEventTopicVideoMediaParticipant."""

    customer: ConversationVideoEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationVideoEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationVideoEventTopicJourneyAction | None = field("triggeringAction", default=None)


class ConversationVideoEventTopicJourneyCustomer(Model):
    """Customer of a journey context. In ConversationVideoEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)


class ConversationVideoEventTopicJourneyCustomerSession(Model):
    """Customer session of a journey context. In ConversationVideoEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)


class ConversationVideoEventTopicLimit(Model):
    """Limit of an error. In ConversationVideoEventTopicErrorBody."""

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


class ConversationVideoEventTopicQueueMediaSettings(Model):
    """Queue media settings of a video media participant. In ConversationVideoEventTopicVideoMediaParticipant."""

    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)


class ConversationVideoEventTopicScoredAgent(Model):
    """One of the scored agents of conversation routing data. In ConversationVideoEventTopicConversationRoutingData."""

    agent: ConversationVideoEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)


class ConversationVideoEventTopicUriReference(Model):
    """Reference by its id and its name. In ConversationVideoEventTopicConversationRoutingData and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ConversationVideoEventTopicVideoConversation(Model):
    """A video conversation: name, participants, other media URIs and 4 more. Event of
    v2.users.{id}.conversations.videos.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[ConversationVideoEventTopicVideoMediaParticipant] | None = field("participants", default=None)
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[ConversationVideoEventTopicConversationDivisionMembership] | None = field("divisions", default=None)


class ConversationVideoEventTopicVideoMediaParticipant(Model):
    """One of the participants of a video conversation. In ConversationVideoEventTopicVideoConversation."""

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
    user: ConversationVideoEventTopicUriReference | None = field("user", default=None)
    queue: ConversationVideoEventTopicUriReference | None = field("queue", default=None)
    team: ConversationVideoEventTopicUriReference | None = field("team", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    error_info: ConversationVideoEventTopicErrorBody | None = field("errorInfo", default=None)
    script: ConversationVideoEventTopicUriReference | None = field("script", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    provider: str | None = field("provider", default=None)
    external_contact: ConversationVideoEventTopicUriReference | None = field("externalContact", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization: ConversationVideoEventTopicUriReference | None = field("externalOrganization", default=None)
    wrapup: ConversationVideoEventTopicWrapup | None = field("wrapup", default=None)
    conversation_routing_data: ConversationVideoEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    peer: str | None = field("peer", default=None)
    screen_recording_state: str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    journey_context: ConversationVideoEventTopicJourneyContext | None = field("journeyContext", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    resume_time: datetime | None = field("resumeTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    queue_media_settings: ConversationVideoEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
    audio_muted: bool | None = field("audioMuted", default=None)
    video_muted: bool | None = field("videoMuted", default=None)
    sharing_screen: bool | None = field("sharingScreen", default=None)
    peer_count: int | None = field("peerCount", default=None)
    context: str | None = field("context", default=None)
    msids: list[str] | None = field("msids", default=None)


class ConversationVideoEventTopicWrapup(Model):
    """Wrap-up of a video media participant. In ConversationVideoEventTopicVideoMediaParticipant."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
