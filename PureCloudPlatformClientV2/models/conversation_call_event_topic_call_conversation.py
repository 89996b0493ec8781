# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ConversationCallEventTopicCallConversation(Model):
    """A call conversation: name, participants, other media URIs and 7 more. Event of v2.users.{id}.conversations.calls.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[ConversationCallEventTopicCallMediaParticipant] | None = field("participants", default=None)
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[ConversationCallEventTopicConversationDivisionMembership] | None = field("divisions", default=None)
    recording_state: Literal["none", "active", "paused"] | str | None = field("recordingState", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    max_participants: int | None = field("maxParticipants", default=None)


class ConversationCallEventTopicCallMediaParticipant(Model):
    """One of the participants of a call conversation. In ConversationCallEventTopicCallConversation."""

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
    user: ConversationCallEventTopicUriReference | None = field("user", default=None)
    queue: ConversationCallEventTopicUriReference | None = field("queue", default=None)
    team: ConversationCallEventTopicUriReference | None = field("team", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    error_info: ConversationCallEventTopicErrorBody | None = field("errorInfo", default=None)
    script: ConversationCallEventTopicUriReference | None = field("script", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    provider: str | None = field("provider", default=None)
    external_contact: ConversationCallEventTopicUriReference | None = field("externalContact", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization: ConversationCallEventTopicUriReference | None = field("externalOrganization", default=None)
    wrapup: ConversationCallEventTopicWrapup | None = field("wrapup", default=None)
    conversation_routing_data: ConversationCallEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    peer: str | None = field("peer", default=None)
    screen_recording_state: str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    journey_context: ConversationCallEventTopicJourneyContext | None = field("journeyContext", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    resume_time: datetime | None = field("resumeTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    queue_media_settings: ConversationCallEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
    muted: bool | None = field("muted", default=None)
    confined: bool | None = field("confined", default=None)
    recording: bool | None = field("recording", default=None)
    recording_state: Literal["none", "active", "paused"] | str | None = field("recordingState", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    group: ConversationCallEventTopicUriReference | None = field("group", default=None)
    ani: str | None = field("ani", default=None)
    dnis: str | None = field("dnis", default=None)
    document_id: str | None = field("documentId", default=None)
    monitored_participant_id: str | None = field("monitoredParticipantId", default=None)
    coached_participant_id: str | None = field("coachedParticipantId", default=None)
    barged_participant_id: str | None = field("bargedParticipantId", default=None)
    barged_time: datetime | None = field("bargedTime", default=None)
    consult_participant_id: str | None = field("consultParticipantId", default=None)
    fax_status: ConversationCallEventTopicFaxStatus | None = field("faxStatus", default=None)


class ConversationCallEventTopicConversationDivisionMembership(Model):
    """List of divisions. In ConversationCallEventTopicCallConversation."""

    division: ConversationCallEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationCallEventTopicDivisionEntityRef] | None = field("entities", default=None)


class ConversationCallEventTopicConversationRoutingData(Model):
    """Conversation routing data of a call media participant. In ConversationCallEventTopicCallMediaParticipant."""

    queue: ConversationCallEventTopicUriReference | None = field("queue", default=None)
    language: ConversationCallEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationCallEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationCallEventTopicScoredAgent] | None = field("scoredAgents", default=None)


class ConversationCallEventTopicDetail(Model):
    """One of the details of an error. In ConversationCallEventTopicErrorBody."""

    error_code: str | None = field("errorCode", default=None)
    field_name: str | None = field("fieldName", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)


class ConversationCallEventTopicDivisionEntityRef(Model):
    """One of the items of a conversation call event topic conversation division membership. In
    ConversationCallEventTopicConversationDivisionMembership.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)


class ConversationCallEventTopicDomainEntityRef(Model):
    """Reference by its id and its address. In ConversationCallEventTopicConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ConversationCallEventTopicErrorBody(Model):
    """Error information of a call media participant. In ConversationCallEventTopicCallMediaParticipant."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    status: int | None = field("status", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    details: list[ConversationCallEventTopicDetail] | None = field("details", default=None)
    errors: list[ConversationCallEventTopicErrorBody] | None = field("errors", default=None)
    limit: ConversationCallEventTopicLimit | None = field("limit", default=None)


class ConversationCallEventTopicFaxStatus(Model):
    """Fax status of a call media participant. In ConversationCallEventTopicCallMediaParticipant."""

    direction: str | None = field("direction", default=None)
    expected_pages: int | None = field("expectedPages", default=None)
    active_page: int | None = field("activePage", default=None)
    lines_transmitted: int | None = field("linesTransmitted", default=None)
    bytes_transmitted: int | None = field("bytesTransmitted", default=None)
    data_rate: int | None = field("dataRate", default=None)
    page_errors: int | None = field("pageErrors", default=None)
    line_errors: int | None = field("lineErrors", default=None)


class ConversationCallEventTopicJourneyAction(Model):
    """Triggering action of a journey context. In ConversationCallEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    action_map: ConversationCallEventTopicJourneyActionMap | None = field("actionMap", default=None)


class ConversationCallEventTopicJourneyActionMap(Model):
    """Action map of a journey action. In ConversationCallEventTopicJourneyAction."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)


class ConversationCallEventTopicJourneyContext(Model):
    """Journey context of a call media participant. In ConversationCallEventTopicCallMediaParticipant."""

    customer: ConversationCallEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationCallEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationCallEventTopicJourneyAction | None = field("triggeringAction", default=None)


class ConversationCallEventTopicJourneyCustomer(Model):
    """Customer of a journey context. In ConversationCallEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)


class ConversationCallEventTopicJourneyCustomerSession(Model):
    """Customer session of a journey context. In ConversationCallEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)


class ConversationCallEventTopicLimit(Model):
    """Limit of an error. In ConversationCallEventTopicErrorBody."""

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


class ConversationCallEventTopicQueueMediaSettings(Model):
    """Queue media settings of a call media participant. In ConversationCallEventTopicCallMediaParticipant."""

    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)


class ConversationCallEventTopicScoredAgent(Model):
    """One of the scored agents of conversation routing data. In ConversationCallEventTopicConversationRoutingData."""

    agent: ConversationCallEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)


class ConversationCallEventTopicUriReference(Model):
    """Reference by its id and its name. In ConversationCallEventTopicCallMediaParticipant and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ConversationCallEventTopicWrapup(Model):
    """Wrap-up of a call media participant. In ConversationCallEventTopicCallMediaParticipant."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
