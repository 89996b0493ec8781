# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class QueueConversationVideoEventTopicAddress(Model):
    """Address of a call. In QueueConversationVideoEventTopicCall and 5 more."""

    name: str | None = field("name", default=None)
    name_raw: str | None = field("nameRaw", default=None)
    address_normalized: str | None = field("addressNormalized", default=None)
    address_raw: str | None = field("addressRaw", default=None)
    address_displayable: str | None = field("addressDisplayable", default=None)


class QueueConversationVideoEventTopicAfterCallWork(Model):
    """After call work of a call. In QueueConversationVideoEventTopicCall and 8 more."""

    state: Literal[
        "unknown", "skipped", "pending", "complete", "notApplicable",
    ] | str | None = field("state", default=None)
    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)


class QueueConversationVideoEventTopicAttachment(Model):
    """One of the draft attachments of an email. In QueueConversationVideoEventTopicEmail."""

    attachment_id: str | None = field("attachmentId", default=None)
    name: str | None = field("name", default=None)
    content_uri: str | None = field("contentUri", default=None)
    content_type: str | None = field("contentType", default=None)
    content_length: int | None = field("contentLength", default=None)


class QueueConversationVideoEventTopicCall(Model):
    """One of the calls of a participant. In QueueConversationVideoEventTopicParticipant."""

    id: str | None = field("id", default=None)
    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "uploading",
        "converting", "transmitting", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "uploading",
        "converting", "transmitting", "none",
    ] | str | None = field("initialState", default=None)
    recording: bool | None = field("recording", default=None)
    recording_state: Literal["none", "active", "paused"] | str | None = field("recordingState", default=None)
    muted: bool | None = field("muted", default=None)
    confined: bool | None = field("confined", default=None)
    held: bool | None = field("held", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    error_info: QueueConversationVideoEventTopicErrorDetails | None = field("errorInfo", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    direction: Literal["outbound", "inbound"] | str | None = field("direction", default=None)
    document_id: str | None = field("documentId", default=None)
    pcSelf: QueueConversationVideoEventTopicAddress | None = field("self", default=None)
    other: QueueConversationVideoEventTopicAddress | None = field("other", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    disconnect_reasons: list[QueueConversationVideoEventTopicDisconnectReason] | None = field(
        "disconnectReasons", default=None
    )
    fax_status: QueueConversationVideoEventTopicFaxStatus | None = field("faxStatus", default=None)
    uui_data: str | None = field("uuiData", default=None)
    barged_time: datetime | None = field("bargedTime", default=None)
    wrapup: QueueConversationVideoEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationVideoEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    agent_assistant_id: str | None = field("agentAssistantId", default=None)
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )


class QueueConversationVideoEventTopicCallback(Model):
    """One of the callbacks of a participant. In QueueConversationVideoEventTopicParticipant."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled",
        "uploading", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled",
        "uploading", "none",
    ] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    held: bool | None = field("held", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    dialer_preview: QueueConversationVideoEventTopicDialerPreview | None = field("dialerPreview", default=None)
    voicemail: QueueConversationVideoEventTopicVoicemail | None = field("voicemail", default=None)
    callback_numbers: list[str] | None = field("callbackNumbers", default=None)
    callback_user_name: str | None = field("callbackUserName", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    external_campaign: bool | None = field("externalCampaign", default=None)
    skip_enabled: bool | None = field("skipEnabled", default=None)
    provider: str | None = field("provider", default=None)
    timeout_seconds: int | None = field("timeoutSeconds", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    callback_scheduled_time: datetime | None = field("callbackScheduledTime", default=None)
    automated_callback_config_id: str | None = field("automatedCallbackConfigId", default=None)
    wrapup: QueueConversationVideoEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationVideoEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    caller_id: str | None = field("callerId", default=None)
    caller_id_name: str | None = field("callerIdName", default=None)
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )


class QueueConversationVideoEventTopicChat(Model):
    """One of the chats of a participant. In QueueConversationVideoEventTopicParticipant."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    room_id: str | None = field("roomId", default=None)
    avatar_image_url: str | None = field("avatarImageUrl", default=None)
    held: bool | None = field("held", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    journey_context: QueueConversationVideoEventTopicJourneyContext | None = field("journeyContext", default=None)
    wrapup: QueueConversationVideoEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationVideoEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )


class QueueConversationVideoEventTopicCobrowse(Model):
    """One of the cobrowsesessions of a participant. In QueueConversationVideoEventTopicParticipant."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("initialState", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    id: str | None = field("id", default=None)
    pcSelf: QueueConversationVideoEventTopicAddress | None = field("self", default=None)
    room_id: str | None = field("roomId", default=None)
    cobrowse_session_id: str | None = field("cobrowseSessionId", default=None)
    cobrowse_role: str | None = field("cobrowseRole", default=None)
    controlling: list[str] | None = field("controlling", default=None)
    viewer_url: str | None = field("viewerUrl", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    provider_event_time: datetime | None = field("providerEventTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    wrapup: QueueConversationVideoEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationVideoEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )


class QueueConversationVideoEventTopicConversation(Model):
    """A conversation: max participants, participants, recent transfers and 7 more. Event of
    v2.routing.queues.{id}.conversations.videos.
    """

    id: str | None = field("id", default=None)
    max_participants: int | None = field("maxParticipants", default=None)
    participants: list[QueueConversationVideoEventTopicParticipant] | None = field("participants", default=None)
    recent_transfers: list[QueueConversationVideoEventTopicTransferResponse] | None = field(
        "recentTransfers", default=None
    )
    recording_state: str | None = field("recordingState", default=None)
    address: str | None = field("address", default=None)
    external_tag: str | None = field("externalTag", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    divisions: list[QueueConversationVideoEventTopicConversationDivisionMembership] | None = field(
        "divisions", default=None
    )


class QueueConversationVideoEventTopicConversationDivisionMembership(Model):
    """List of divisions. In QueueConversationVideoEventTopicConversation."""

    division: QueueConversationVideoEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationVideoEventTopicDivisionEntityRef] | None = field("entities", default=None)


class QueueConversationVideoEventTopicConversationRoutingData(Model):
    """Conversation routing data of a participant. In QueueConversationVideoEventTopicParticipant."""

    queue: QueueConversationVideoEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationVideoEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationVideoEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationVideoEventTopicScoredAgent] | None = field("scoredAgents", default=None)


class QueueConversationVideoEventTopicDialerPreview(Model):
    """Dialer preview of a callback. In QueueConversationVideoEventTopicCallback."""

    id: str | None = field("id", default=None)
    contact_id: str | None = field("contactId", default=None)
    contact_list_id: str | None = field("contactListId", default=None)
    campaign_id: str | None = field("campaignId", default=None)
    phone_number_columns: list[QueueConversationVideoEventTopicPhoneNumberColumn] | None = field(
        "phoneNumberColumns", default=None
    )


class QueueConversationVideoEventTopicDisconnectReason(Model):
    """One of the disconnect reasons of a call. In QueueConversationVideoEventTopicCall."""

    type: Literal["q850", "sip"] | str | None = field("type", default=None)
    code: int | None = field("code", default=None)
    phrase: str | None = field("phrase", default=None)


class QueueConversationVideoEventTopicDivisionEntityRef(Model):
    """One of the items of a queue conversation video event topic conversation division membership. In
    QueueConversationVideoEventTopicConversationDivisionMembership.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)


class QueueConversationVideoEventTopicDomainEntityRef(Model):
    """Reference by its id and its address. In QueueConversationVideoEventTopicConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class QueueConversationVideoEventTopicEmail(Model):
    """One of the emails of a participant. In QueueConversationVideoEventTopicParticipant."""

    id: str | None = field("id", default=None)
    state: Literal[
        "alerting", "connected", "disconnected", "none", "transmitting", "parked",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "connected", "disconnected", "none", "transmitting", "parked",
    ] | str | None = field("initialState", default=None)
    held: bool | None = field("held", default=None)
    auto_generated: bool | None = field("autoGenerated", default=None)
    subject: str | None = field("subject", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    messages_sent: int | None = field("messagesSent", default=None)
    error_info: QueueConversationVideoEventTopicErrorDetails | None = field("errorInfo", default=None)
    disconnect_type: Literal[
        "endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult",
        "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other",
        "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    message_id: str | None = field("messageId", default=None)
    direction: Literal["outbound", "inbound"] | str | None = field("direction", default=None)
    draft_attachments: list[QueueConversationVideoEventTopicAttachment] | None = field("draftAttachments", default=None)
    spam: bool | None = field("spam", default=None)
    wrapup: QueueConversationVideoEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationVideoEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
    resume_time: datetime | None = field("resumeTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)


class QueueConversationVideoEventTopicErrorDetails(Model):
    """Error information of a call. In QueueConversationVideoEventTopicCall and 3 more."""

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    context_id: str | None = field("contextId", default=None)
    uri: str | None = field("uri", default=None)


class QueueConversationVideoEventTopicFaxStatus(Model):
    """Fax status of a call. In QueueConversationVideoEventTopicCall."""

    direction: str | None = field("direction", default=None)
    expected_pages: int | None = field("expectedPages", default=None)
    active_page: int | None = field("activePage", default=None)
    lines_transmitted: int | None = field("linesTransmitted", default=None)
    bytes_transmitted: int | None = field("bytesTransmitted", default=None)
    baud_rate: int | None = field("baudRate", default=None)
    page_errors: int | None = field("pageErrors", default=None)
    line_errors: int | None = field("lineErrors", default=None)


class QueueConversationVideoEventTopicInternalMessage(Model):
    """One of the internal messages of a participant. In QueueConversationVideoEventTopicParticipant."""

    id: str | None = field("id", default=None)
    state: Literal["alerting", "connected", "disconnected"] | str | None = field("state", default=None)
    initial_state: Literal["alerting", "connected", "disconnected"] | str | None = field("initialState", default=None)
    provider: str | None = field("provider", default=None)
    peer_id: str | None = field("peerId", default=None)
    disconnect_type: Literal[
        "client", "system", "peer", "transfer",
    ] | str | None = field("disconnectType", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    target_user_id: str | None = field("targetUserId", default=None)
    source_user_id: str | None = field("sourceUserId", default=None)
    to_address: QueueConversationVideoEventTopicAddress | None = field("toAddress", default=None)
    from_address: QueueConversationVideoEventTopicAddress | None = field("fromAddress", default=None)
    messages: list[QueueConversationVideoEventTopicInternalMessageDetails] | None = field("messages", default=None)


class QueueConversationVideoEventTopicInternalMessageDetails(Model):
    """One of the messages of an internal message. In QueueConversationVideoEventTopicInternalMessage."""

    message_id: str | None = field("messageId", default=None)
    message_time: datetime | None = field("messageTime", default=None)


class QueueConversationVideoEventTopicJourneyAction(Model):
    """Triggering action of a journey context. In QueueConversationVideoEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    action_map: QueueConversationVideoEventTopicJourneyActionMap | None = field("actionMap", default=None)


class QueueConversationVideoEventTopicJourneyActionMap(Model):
    """Action map of a journey action. In QueueConversationVideoEventTopicJourneyAction."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)


class QueueConversationVideoEventTopicJourneyContext(Model):
    """Journey context of a chat. In QueueConversationVideoEventTopicChat and 1 more."""

    customer: QueueConversationVideoEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationVideoEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationVideoEventTopicJourneyAction | None = field("triggeringAction", default=None)


class QueueConversationVideoEventTopicJourneyCustomer(Model):
    """Customer of a journey context. In QueueConversationVideoEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)


class QueueConversationVideoEventTopicJourneyCustomerSession(Model):
    """Customer session of a journey context. In QueueConversationVideoEventTopicJourneyContext."""

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)


class QueueConversationVideoEventTopicMessage(Model):
    """One of the messages of a participant. In QueueConversationVideoEventTopicParticipant."""

    id: str | None = field("id", default=None)
    state: Literal["alerting", "connected", "disconnected"] | str | None = field("state", default=None)
    initial_state: Literal["alerting", "connected", "disconnected"] | str | None = field("initialState", default=None)
    direction: Literal["outbound", "inbound"] | str | None = field("direction", default=None)
    held: bool | None = field("held", default=None)
    error_info: QueueConversationVideoEventTopicErrorDetails | None = field("errorInfo", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    to_address: QueueConversationVideoEventTopicAddress | None = field("toAddress", default=None)
    from_address: QueueConversationVideoEventTopicAddress | None = field("fromAddress", default=None)
    messages: list[QueueConversationVideoEventTopicMessageDetails] | None = field("messages", default=None)
    messages_transcript_uri: str | None = field("messagesTranscriptUri", default=None)
    type: Literal[
        "unknown", "sms", "twitter", "facebook", "line", "viber", "wechat", "whatsapp", "telegram", "kakao",
        "webmessaging", "open", "instagram", "apple",
    ] | str | None = field("type", default=None)
    recipient_country: str | None = field("recipientCountry", default=None)
    recipient_type: str | None = field("recipientType", default=None)
    journey_context: QueueConversationVideoEventTopicJourneyContext | None = field("journeyContext", default=None)
    wrapup: QueueConversationVideoEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationVideoEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    agent_assistant_id: str | None = field("agentAssistantId", default=None)
    byo_sms_integration_id: str | None = field("byoSmsIntegrationId", default=None)
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )


class QueueConversationVideoEventTopicMessageDetails(Model):
    """One of the messages of a message. In QueueConversationVideoEventTopicMessage."""

    message_id: str | None = field("messageId", default=None)
    message_time: datetime | None = field("messageTime", default=None)
    message_status: Literal[
        "queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published",
    ] | str | None = field("messageStatus", default=None)
    message_segment_count: int | None = field("messageSegmentCount", default=None)
    media: list[QueueConversationVideoEventTopicMessageMedia] | None = field("media", default=None)
    error_info: QueueConversationVideoEventTopicErrorDetails | None = field("errorInfo", default=None)
    stickers: list[QueueConversationVideoEventTopicMessageSticker] | None = field("stickers", default=None)
    message_metadata: QueueConversationVideoEventTopicMessageMetadata | None = field("messageMetadata", default=None)
    social_visibility: Literal["private", "public"] | str | None = field("socialVisibility", default=None)


class QueueConversationVideoEventTopicMessageMedia(Model):
    """One of the media of message details. In QueueConversationVideoEventTopicMessageDetails."""

    url: str | None = field("url", default=None)
    media_type: str | None = field("mediaType", default=None)
    content_length_bytes: int | None = field("contentLengthBytes", default=None)
    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)


class QueueConversationVideoEventTopicMessageMetadata(Model):
    """Message metadata of message details. In QueueConversationVideoEventTopicMessageDetails."""

    type: str | None = field("type", default=None)
    events: list[QueueConversationVideoEventTopicMessageMetadataEvent] | None = field("events", default=None)
    content: list[QueueConversationVideoEventTopicMessageMetadataContent] | None = field("content", default=None)


class QueueConversationVideoEventTopicMessageMetadataContent(Model):
    """One of the content of message metadata. In QueueConversationVideoEventTopicMessageMetadata."""

    content_type: str | None = field("contentType", default=None)
    sub_type: str | None = field("subType", default=None)


class QueueConversationVideoEventTopicMessageMetadataEvent(Model):
    """One of the events of message metadata. In QueueConversationVideoEventTopicMessageMetadata."""

    event_type: str | None = field("eventType", default=None)
    sub_type: str | None = field("subType", default=None)


class QueueConversationVideoEventTopicMessageSticker(Model):
    """One of the stickers of message details. In QueueConversationVideoEventTopicMessageDetails."""

    url: str | None = field("url", default=None)
    id: str | None = field("id", default=None)


class QueueConversationVideoEventTopicParticipant(Model):
    """One of the participants of a conversation. In QueueConversationVideoEventTopicConversation."""

    id: str | None = field("id", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    user_id: str | None = field("userId", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization_id: str | None = field("externalOrganizationId", default=None)
    name: str | None = field("name", default=None)
    queue_id: str | None = field("queueId", default=None)
    group_id: str | None = field("groupId", default=None)
    team_id: str | None = field("teamId", default=None)
    purpose: str | None = field("purpose", default=None)
    consult_participant_id: str | None = field("consultParticipantId", default=None)
    address: str | None = field("address", default=None)
    wrapup_required: bool | None = field("wrapupRequired", default=None)
    wrapup_expected: bool | None = field("wrapupExpected", default=None)
    wrapup_prompt: str | None = field("wrapupPrompt", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup: QueueConversationVideoEventTopicWrapup | None = field("wrapup", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    conversation_routing_data: QueueConversationVideoEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    monitored_participant_id: str | None = field("monitoredParticipantId", default=None)
    coached_participant_id: str | None = field("coachedParticipantId", default=None)
    barged_participant_id: str | None = field("bargedParticipantId", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    screen_recording_state: Literal[
        "requested", "active", "paused", "stopped", "error", "timeout",
    ] | str | None = field("screenRecordingState", default=None)
    flagged_reason: str | None = field("flaggedReason", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    calls: list[QueueConversationVideoEventTopicCall] | None = field("calls", default=None)
    callbacks: list[QueueConversationVideoEventTopicCallback] | None = field("callbacks", default=None)
    chats: list[QueueConversationVideoEventTopicChat] | None = field("chats", default=None)
    cobrowsesessions: list[QueueConversationVideoEventTopicCobrowse] | None = field("cobrowsesessions", default=None)
    emails: list[QueueConversationVideoEventTopicEmail] | None = field("emails", default=None)
    messages: list[QueueConversationVideoEventTopicMessage] | None = field("messages", default=None)
    internal_messages: list[QueueConversationVideoEventTopicInternalMessage] | None = field(
        "internalMessages", default=None
    )
    screenshares: list[QueueConversationVideoEventTopicScreenshare] | None = field("screenshares", default=None)
    social_expressions: list[QueueConversationVideoEventTopicSocialExpression] | None = field(
        "socialExpressions", default=None
    )
    videos: list[QueueConversationVideoEventTopicVideo] | None = field("videos", default=None)
    workflow: QueueConversationVideoEventTopicWorkflow | None = field("workflow", default=None)


class QueueConversationVideoEventTopicPhoneNumberColumn(Model):
    """One of the phone number columns of a dialer preview. In QueueConversationVideoEventTopicDialerPreview."""

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)


class QueueConversationVideoEventTopicQueueMediaSettings(Model):
    """Queue media settings of a call. In QueueConversationVideoEventTopicCall and 7 more."""

    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)


class QueueConversationVideoEventTopicScoredAgent(Model):
    """One of the scored agents of conversation routing data. In
    QueueConversationVideoEventTopicConversationRoutingData.
    """

    agent: QueueConversationVideoEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)


class QueueConversationVideoEventTopicScreenshare(Model):
    """One of the screenshares of a participant. In QueueConversationVideoEventTopicParticipant."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("initialState", default=None)
    pcSelf: QueueConversationVideoEventTopicAddress | None = field("self", default=None)
    id: str | None = field("id", default=None)
    context: str | None = field("context", default=None)
    sharing: bool | None = field("sharing", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    peer_count: Any | None = field("peerCount", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    wrapup: QueueConversationVideoEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationVideoEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )


class QueueConversationVideoEventTopicSocialExpression(Model):
    """One of the social expressions of a participant. In QueueConversationVideoEventTopicParticipant."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    social_media_id: str | None = field("socialMediaId", default=None)
    social_media_hub: str | None = field("socialMediaHub", default=None)
    social_user_name: str | None = field("socialUserName", default=None)
    preview_text: str | None = field("previewText", default=None)
    recording_id: str | None = field("recordingId", default=None)
    held: bool | None = field("held", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    wrapup: QueueConversationVideoEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationVideoEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)


class QueueConversationVideoEventTopicTransferDestination(Model):
    """Destination of a transfer. In QueueConversationVideoEventTopicTransferResponse."""

    user_id: str | None = field("userId", default=None)
    address: str | None = field("address", default=None)


class QueueConversationVideoEventTopicTransferInitiator(Model):
    """Initiator of a transfer. In QueueConversationVideoEventTopicTransferResponse."""

    user_id: str | None = field("userId", default=None)


class QueueConversationVideoEventTopicTransferModifedBy(Model):
    """Reference to a transfer modifed by by its id and its address. In
    QueueConversationVideoEventTopicTransferResponse.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class QueueConversationVideoEventTopicTransferResponse(Model):
    """One of the recent transfers of a conversation. In QueueConversationVideoEventTopicConversation."""

    id: str | None = field("id", default=None)
    state: Literal[
        "pending", "active", "complete", "canceled", "failed", "timeout", "unknown",
    ] | str | None = field("state", default=None)
    date_issued: datetime | None = field("dateIssued", default=None)
    initiator: QueueConversationVideoEventTopicTransferInitiator | None = field("initiator", default=None)
    modified_by: QueueConversationVideoEventTopicTransferModifedBy | None = field("modifiedBy", default=None)
    destination: QueueConversationVideoEventTopicTransferDestination | None = field("destination", default=None)
    transfer_type: Literal["attended", "unattended"] | str | None = field("transferType", default=None)


class QueueConversationVideoEventTopicUriReference(Model):
    """Reference by its id and its name. In QueueConversationVideoEventTopicConversationRoutingData and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class QueueConversationVideoEventTopicVideo(Model):
    """One of the videos of a participant. In QueueConversationVideoEventTopicParticipant."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("initialState", default=None)
    pcSelf: QueueConversationVideoEventTopicAddress | None = field("self", default=None)
    id: str | None = field("id", default=None)
    context: str | None = field("context", default=None)
    audio_muted: bool | None = field("audioMuted", default=None)
    video_muted: bool | None = field("videoMuted", default=None)
    sharing_screen: bool | None = field("sharingScreen", default=None)
    peer_count: Any | None = field("peerCount", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    msids: list[str] | None = field("msids", default=None)
    wrapup: QueueConversationVideoEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationVideoEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )


class QueueConversationVideoEventTopicVoicemail(Model):
    """Voicemail of a callback. In QueueConversationVideoEventTopicCallback."""

    id: str | None = field("id", default=None)
    upload_status: Literal[
        "pending", "complete", "failed", "timeout", "none",
    ] | str | None = field("uploadStatus", default=None)


class QueueConversationVideoEventTopicWorkflow(Model):
    """Workflow of a participant. In QueueConversationVideoEventTopicParticipant."""

    workflow_id: str | None = field("workflowId", default=None)


class QueueConversationVideoEventTopicWrapup(Model):
    """Wrap-up of a call. In QueueConversationVideoEventTopicCall and 9 more."""

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
