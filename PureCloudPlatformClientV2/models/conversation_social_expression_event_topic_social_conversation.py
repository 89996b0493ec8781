# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ConversationSocialExpressionEventTopicConversationDivisionMembership(Model):
    """List of divisions. In ConversationSocialExpressionEventTopicSocialConversation."""

    division: ConversationSocialExpressionEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationSocialExpressionEventTopicDivisionEntityRef] | None = field("entities", default=None)


class ConversationSocialExpressionEventTopicConversationRoutingData(Model):
    """Conversation routing data of a social media participant. In
    ConversationSocialExpressionEventTopicSocialMediaParticipant.
    """

    queue: ConversationSocialExpressionEventTopicUriReference | None = field("queue", default=None)
    language: ConversationSocialExpressionEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationSocialExpressionEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationSocialExpressionEventTopicScoredAgent] | None = field("scoredAgents", default=None)


class ConversationSocialExpressionEventTopicDetail(Model):
    """One of the details of an error. In ConversationSocialExpressionEventTopicErrorBody."""

    error_code: str | None = field("errorCode", default=None)
    field_name: str | None = field("fieldName", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)


class ConversationSocialExpressionEventTopicDivisionEntityRef(Model):
    """One of the items of a conversation social expression event topic conversation division membership. In
    ConversationSocialExpressionEventTopicConversationDivisionMembership.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)


class ConversationSocialExpressionEventTopicDomainEntityRef(Model):
    """Reference by its id and its address. In ConversationSocialExpressionEventTopicConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ConversationSocialExpressionEventTopicErrorBody(Model):
    """Error information of a social media participant. In ConversationSocialExpressionEventTopicSocialMediaParticipant.
    """

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    status: int | None = field("status", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    details: list[ConversationSocialExpressionEventTopicDetail] | None = field("details", default=None)
    errors: list[ConversationSocialExpressionEventTopicErrorBody] | None = field("errors", default=None)
    limit: ConversationSocialExpressionEventTopicLimit | None = field("limit", default=None)


class ConversationSocialExpressionEventTopicJourneyAction(Model):
    """Triggering action of a journey context. In ConversationSocialExpressionEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    action_map: ConversationSocialExpressionEventTopicJourneyActionMap | None = field("actionMap", default=None)


class ConversationSocialExpressionEventTopicJourneyActionMap(Model):
    """Action map of a journey action. In ConversationSocialExpressionEventTopicJourneyAction."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)


class ConversationSocialExpressionEventTopicJourneyContext(Model):
    """Journey context of a social media participant. In ConversationSocialExpressionEventTopicSocialMediaParticipant.
    """

    customer: ConversationSocialExpressionEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationSocialExpressionEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationSocialExpressionEventTopicJourneyAction | None = field(
        "triggeringAction", default=None
    )


class ConversationSocialExpressionEventTopicJourneyCustomer(Model):
    """Customer of a journey context. In ConversationSocialExpressionEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)


class ConversationSocialExpressionEventTopicJourneyCustomerSession(Model):
    """Customer session of a journey context. In ConversationSocialExpressionEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)


class ConversationSocialExpressionEventTopicLimit(Model):
    """Limit of an error. In ConversationSocialExpressionEventTopicErrorBody."""

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


class ConversationSocialExpressionEventTopicQueueMediaSettings(Model):
    """Queue media settings of a social media participant. In
    ConversationSocialExpressionEventTopicSocialMediaParticipant.
    """

    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)


class ConversationSocialExpressionEventTopicScoredAgent(Model):
    """One of the scored agents of conversation routing data. In
    ConversationSocialExpressionEventTopicConversationRoutingData.
    """

    agent: ConversationSocialExpressionEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)


class ConversationSocialExpressionEventTopicSocialConversation(Model):
    """A social conversation: name, participants, other media URIs and 4 more. Event of
    v2.users.{id}.conversations.socialexpressions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[ConversationSocialExpressionEventTopicSocialMediaParticipant] | None = field(
        "participants", default=None
    )
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[ConversationSocialExpressionEventTopicConversationDivisionMembership] | None = field(
        "divisions", default=None
    )


class ConversationSocialExpressionEventTopicSocialMediaParticipant(Model):
    """One of the participants of a social conversation. In ConversationSocialExpressionEventTopicSocialConversation."""

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
    user: ConversationSocialExpressionEventTopicUriReference | None = field("user", default=None)
    queue: ConversationSocialExpressionEventTopicUriReference | None = field("queue", default=None)
    team: ConversationSocialExpressionEventTopicUriReference | None = field("team", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    error_info: ConversationSocialExpressionEventTopicErrorBody | None = field("errorInfo", default=None)
    script: ConversationSocialExpressionEventTopicUriReference | None = field("script", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    provider: str | None = field("provider", default=None)
    external_contact: ConversationSocialExpressionEventTopicUriReference | None = field("externalContact", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization: ConversationSocialExpressionEventTopicUriReference | None = field(
        "externalOrganization", default=None
    )
    wrapup: ConversationSocialExpressionEventTopicWrapup | None = field("wrapup", default=None)
    conversation_routing_data: ConversationSocialExpressionEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    peer: str | None = field("peer", default=None)
    screen_recording_state: str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    journey_context: ConversationSocialExpressionEventTopicJourneyContext | None = field("journeyContext", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    resume_time: datetime | None = field("resumeTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    queue_media_settings: ConversationSocialExpressionEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
    social_media_id: str | None = field("socialMediaId", default=None)
    social_media_hub: str | None = field("socialMediaHub", default=None)
    social_user_name: str | None = field("socialUserName", default=None)
    preview_text: str | None = field("previewText", default=None)


class ConversationSocialExpressionEventTopicUriReference(Model):
    """Reference by its id and its name. In ConversationSocialExpressionEventTopicConversationRoutingData and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ConversationSocialExpressionEventTopicWrapup(Model):
    """Wrap-up of a social media participant. In ConversationSocialExpressionEventTopicSocialMediaParticipant."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
