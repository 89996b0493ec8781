# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class QueueConversationCallbackEventTopicCallbackConversation(Model):
    """A callback conversation: name, participants, other media URIs and 4 more. Event of
    v2.routing.queues.{id}.conversations.callbacks.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[QueueConversationCallbackEventTopicCallbackMediaParticipant] | None = field(
        "participants", default=None
    )
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[QueueConversationCallbackEventTopicConversationDivisionMembership] | None = field(
        "divisions", default=None
    )


class QueueConversationCallbackEventTopicCallbackMediaParticipant(Model):
    """One of the participants of a callback conversation. In QueueConversationCallbackEventTopicCallbackConversation.
    """

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
    user: QueueConversationCallbackEventTopicUriReference | None = field("user", default=None)
    queue: QueueConversationCallbackEventTopicUriReference | None = field("queue", default=None)
    team: QueueConversationCallbackEventTopicUriReference | None = field("team", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    error_info: QueueConversationCallbackEventTopicErrorBody | None = field("errorInfo", default=None)
    script: QueueConversationCallbackEventTopicUriReference | None = field("script", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    provider: str | None = field("provider", default=None)
    external_contact: QueueConversationCallbackEventTopicUriReference | None = field("externalContact", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization: QueueConversationCallbackEventTopicUriReference | None = field(
        "externalOrganization", default=None
    )
    wrapup: QueueConversationCallbackEventTopicWrapup | None = field("wrapup", default=None)
    conversation_routing_data: QueueConversationCallbackEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    peer: str | None = field("peer", default=None)
    screen_recording_state: str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    journey_context: QueueConversationCallbackEventTopicJourneyContext | None = field("journeyContext", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    resume_time: datetime | None = field("resumeTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    queue_media_settings: QueueConversationCallbackEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
    outbound_preview: QueueConversationCallbackEventTopicDialerPreview | None = field("outboundPreview", default=None)
    voicemail: QueueConversationCallbackEventTopicVoicemail | None = field("voicemail", default=None)
    callback_numbers: list[str] | None = field("callbackNumbers", default=None)
    callback_user_name: str | None = field("callbackUserName", default=None)
    skip_enabled: bool | None = field("skipEnabled", default=None)
    external_campaign: bool | None = field("externalCampaign", default=None)
    timeout_seconds: int | None = field("timeoutSeconds", default=None)
    callback_scheduled_time: datetime | None = field("callbackScheduledTime", default=None)
    automated_callback_config_id: str | None = field("automatedCallbackConfigId", default=None)


class QueueConversationCallbackEventTopicConversationDivisionMembership(Model):
    """List of divisions. In QueueConversationCallbackEventTopicCallbackConversation."""

    division: QueueConversationCallbackEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationCallbackEventTopicDivisionEntityRef] | None = field("entities", default=None)


class QueueConversationCallbackEventTopicConversationRoutingData(Model):
    """Conversation routing data of a callback media participant. In
    QueueConversationCallbackEventTopicCallbackMediaParticipant.
    """

    queue: QueueConversationCallbackEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationCallbackEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationCallbackEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationCallbackEventTopicScoredAgent] | None = field("scoredAgents", default=None)


class QueueConversationCallbackEventTopicDetail(Model):
    """One of the details of an error. In QueueConversationCallbackEventTopicErrorBody."""

    error_code: str | None = field("errorCode", default=None)
    field_name: str | None = field("fieldName", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)


class QueueConversationCallbackEventTopicDialerPreview(Model):
    """Outbound preview of a callback media participant. In QueueConversationCallbackEventTopicCallbackMediaParticipant.
    """

    id: str | None = field("id", default=None)
    contact_id: str | None = field("contactId", default=None)
    contact_list_id: str | None = field("contactListId", default=None)
    campaign_id: str | None = field("campaignId", default=None)
    phone_number_columns: list[QueueConversationCallbackEventTopicPhoneNumberColumn] | None = field(
        "phoneNumberColumns", default=None
    )


class QueueConversationCallbackEventTopicDivisionEntityRef(Model):
    """One of the items of a queue conversation callback event topic conversation division membership. In
    QueueConversationCallbackEventTopicConversationDivisionMembership.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)


class QueueConversationCallbackEventTopicDomainEntityRef(Model):
    """Reference by its id and its address. In QueueConversationCallbackEventTopicConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class QueueConversationCallbackEventTopicErrorBody(Model):
    """Error information of a callback media participant. In
    QueueConversationCallbackEventTopicCallbackMediaParticipant.
    """

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    status: int | None = field("status", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    details: list[QueueConversationCallbackEventTopicDetail] | None = field("details", default=None)
    errors: list[QueueConversationCallbackEventTopicErrorBody] | None = field("errors", default=None)
    limit: QueueConversationCallbackEventTopicLimit | None = field("limit", default=None)


class QueueConversationCallbackEventTopicJourneyAction(Model):
    """Triggering action of a journey context. In QueueConversationCallbackEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    action_map: QueueConversationCallbackEventTopicJourneyActionMap | None = field("actionMap", default=None)


class QueueConversationCallbackEventTopicJourneyActionMap(Model):
    """Action map of a journey action. In QueueConversationCallbackEventTopicJourneyAction."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)


class QueueConversationCallbackEventTopicJourneyContext(Model):
    """Journey context of a callback media participant. In QueueConversationCallbackEventTopicCallbackMediaParticipant.
    """

    customer: QueueConversationCallbackEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationCallbackEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationCallbackEventTopicJourneyAction | None = field("triggeringAction", default=None)


class QueueConversationCallbackEventTopicJourneyCustomer(Model):
    """Customer of a journey context. In QueueConversationCallbackEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)


class QueueConversationCallbackEventTopicJourneyCustomerSession(Model):
    """Customer session of a journey context. In QueueConversationCallbackEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)


class QueueConversationCallbackEventTopicLimit(Model):
    """Limit of an error. In QueueConversationCallbackEventTopicErrorBody."""

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


class QueueConversationCallbackEventTopicPhoneNumberColumn(Model):
    """One of the phone number columns of a dialer preview. In QueueConversationCallbackEventTopicDialerPreview."""

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)


class QueueConversationCallbackEventTopicQueueMediaSettings(Model):
    """Queue media settings of a callback media participant. In
    QueueConversationCallbackEventTopicCallbackMediaParticipant.
    """

    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)


class QueueConversationCallbackEventTopicScoredAgent(Model):
    """One of the scored agents of conversation routing data. In
    QueueConversationCallbackEventTopicConversationRoutingData.
    """

    agent: QueueConversationCallbackEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)


class QueueConversationCallbackEventTopicUriReference(Model):
    """Reference by its id and its name. In QueueConversationCallbackEventTopicCallbackMediaParticipant and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class QueueConversationCallbackEventTopicVoicemail(Model):
    """Voicemail of a callback media participant. In QueueConversationCallbackEventTopicCallbackMediaParticipant."""

    id: str | None = field("id", default=None)
    upload_status: Literal[
        "pending", "complete", "failed", "timeout", "none",
    ] | str | None = field("uploadStatus", default=None)


class QueueConversationCallbackEventTopicWrapup(Model):
    """Wrap-up of a callback media participant. In QueueConversationCallbackEventTopicCallbackMediaParticipant."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
