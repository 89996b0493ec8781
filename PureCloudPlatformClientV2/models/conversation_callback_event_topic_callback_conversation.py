# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ConversationCallbackEventTopicCallbackConversation(Model):
    """A callback conversation: name, participants, other media URIs and 4 more. Event of
    v2.users.{id}.conversations.callbacks.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[ConversationCallbackEventTopicCallbackMediaParticipant] | None = field(
        "participants", default=None
    )
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[ConversationCallbackEventTopicConversationDivisionMembership] | None = field(
        "divisions", default=None
    )


class ConversationCallbackEventTopicCallbackMediaParticipant(Model):
    """One of the participants of a callback conversation. In ConversationCallbackEventTopicCallbackConversation."""

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
    user: ConversationCallbackEventTopicUriReference | None = field("user", default=None)
    queue: ConversationCallbackEventTopicUriReference | None = field("queue", default=None)
    team: ConversationCallbackEventTopicUriReference | None = field("team", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    error_info: ConversationCallbackEventTopicErrorBody | None = field("errorInfo", default=None)
    script: ConversationCallbackEventTopicUriReference | None = field("script", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    provider: str | None = field("provider", default=None)
    external_contact: ConversationCallbackEventTopicUriReference | None = field("externalContact", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization: ConversationCallbackEventTopicUriReference | None = field(
        "externalOrganization", default=None
    )
    wrapup: ConversationCallbackEventTopicWrapup | None = field("wrapup", default=None)
    conversation_routing_data: ConversationCallbackEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    peer: str | None = field("peer", default=None)
    screen_recording_state: str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    journey_context: ConversationCallbackEventTopicJourneyContext | None = field("journeyContext", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    resume_time: datetime | None = field("resumeTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    queue_media_settings: ConversationCallbackEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
    outbound_preview: ConversationCallbackEventTopicDialerPreview | None = field("outboundPreview", default=None)
    voicemail: ConversationCallbackEventTopicVoicemail | None = field("voicemail", default=None)
    callback_numbers: list[str] | None = field("callbackNumbers", default=None)
    callback_user_name: str | None = field("callbackUserName", default=None)
    skip_enabled: bool | None = field("skipEnabled", default=None)
    external_campaign: bool | None = field("externalCampaign", default=None)
    timeout_seconds: int | None = field("timeoutSeconds", default=None)
    callback_scheduled_time: datetime | None = field("callbackScheduledTime", default=None)
    automated_callback_config_id: str | None = field("automatedCallbackConfigId", default=None)


class ConversationCallbackEventTopicConversationDivisionMembership(Model):
    """List of divisions. In ConversationCallbackEventTopicCallbackConversation."""

    division: ConversationCallbackEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationCallbackEventTopicDivisionEntityRef] | None = field("entities", default=None)


class ConversationCallbackEventTopicConversationRoutingData(Model):
    """Conversation routing data of a callback media participant. In
    ConversationCallbackEventTopicCallbackMediaParticipant.
    """

    queue: ConversationCallbackEventTopicUriReference | None = field("queue", default=None)
    language: ConversationCallbackEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationCallbackEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationCallbackEventTopicScoredAgent] | None = field("scoredAgents", default=None)


class ConversationCallbackEventTopicDetail(Model):
    """One of the details of an error. In ConversationCallbackEventTopicErrorBody."""

    error_code: str | None = field("errorCode", default=None)
    field_name: str | None = field("fieldName", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)


class ConversationCallbackEventTopicDialerPreview(Model):
    """Outbound preview of a callback media participant. In ConversationCallbackEventTopicCallbackMediaParticipant."""

    id: str | None = field("id", default=None)
    contact_id: str | None = field("contactId", default=None)
    contact_list_id: str | None = field("contactListId", default=None)
    campaign_id: str | None = field("campaignId", default=None)
    phone_number_columns: list[ConversationCallbackEventTopicPhoneNumberColumn] | None = field(
        "phoneNumberColumns", default=None
    )


class ConversationCallbackEventTopicDivisionEntityRef(Model):
    """One of the items of a conversation callback event topic conversation division membership. In
    ConversationCallbackEventTopicConversationDivisionMembership.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)


class ConversationCallbackEventTopicDomainEntityRef(Model):
    """Reference by its id and its address. In ConversationCallbackEventTopicConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ConversationCallbackEventTopicErrorBody(Model):
    """Error information of a callback media participant. In ConversationCallbackEventTopicCallbackMediaParticipant."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    status: int | None = field("status", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    details: list[ConversationCallbackEventTopicDetail] | None = field("details", default=None)
    errors: list[ConversationCallbackEventTopicErrorBody] | None = field("errors", default=None)
    limit: ConversationCallbackEventTopicLimit | None = field("limit", default=None)


class ConversationCallbackEventTopicJourneyAction(Model):
    """Triggering action of a journey context. In ConversationCallbackEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    action_map: ConversationCallbackEventTopicJourneyActionMap | None = field("actionMap", default=None)


class ConversationCallbackEventTopicJourneyActionMap(Model):
    """Action map of a journey action. In ConversationCallbackEventTopicJourneyAction."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)


class ConversationCallbackEventTopicJourneyContext(Model):
    """Journey context of a callback media participant. In ConversationCallbackEventTopicCallbackMediaParticipant."""

    customer: ConversationCallbackEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationCallbackEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationCallbackEventTopicJourneyAction | None = field("triggeringAction", default=None)


class ConversationCallbackEventTopicJourneyCustomer(Model):
    """Customer of a journey context. In ConversationCallbackEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)


class ConversationCallbackEventTopicJourneyCustomerSession(Model):
    """Customer session of a journey context. In ConversationCallbackEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)


class ConversationCallbackEventTopicLimit(Model):
    """Limit of an error. In ConversationCallbackEventTopicErrorBody."""

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


class ConversationCallbackEventTopicPhoneNumberColumn(Model):
    """One of the phone number columns of a dialer preview. In ConversationCallbackEventTopicDialerPreview."""

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)


class ConversationCallbackEventTopicQueueMediaSettings(Model):
    """Queue media settings of a callback media participant. In ConversationCallbackEventTopicCallbackMediaParticipant.
    """

    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)


class ConversationCallbackEventTopicScoredAgent(Model):
    """One of the scored agents of conversation routing data. In ConversationCallbackEventTopicConversationRoutingData.
    """

    agent: ConversationCallbackEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)


class ConversationCallbackEventTopicUriReference(Model):
    """Reference by its id and its name. In ConversationCallbackEventTopicCallbackMediaParticipant and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ConversationCallbackEventTopicVoicemail(Model):
    """Voicemail of a callback media participant. In ConversationCallbackEventTopicCallbackMediaParticipant."""

    id: str | None = field("id", default=None)
    upload_status: Literal[
        "pending", "complete", "failed", "timeout", "none",
    ] | str | None = field("uploadStatus", default=None)


class ConversationCallbackEventTopicWrapup(Model):
    """Wrap-up of a callback media participant. In ConversationCallbackEventTopicCallbackMediaParticipant."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
