# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, Annotation, EmailAddress, ExternalContact, Image, User


class ButtonResponse(Model):
    """Button response of a recording messaging message. In RecordingMessagingMessage."""

    type: Literal["Button", "DatePicker", "QuickReply"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
    message_type: Literal["QuickReply", "Card", "Carousel"] | str | None = field("messageType", default=None)


class Card(Model):
    """One of the cards of a recording messaging message. In RecordingMessagingMessage."""

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    url: str | None = field("url", default=None)
    default_action: CardAction | None = field("defaultAction", default=None)
    actions: list[CardAction] | None = field("actions", default=None)


class CardAction(Model):
    """One of the actions of a card. In Card."""

    type: Literal["Link", "Postback"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
    url: str | None = field("url", default=None)
    is_selected: bool | None = field("isSelected", default=None)


class ChatMessage(Model):
    """One of the transcripts of a recording. In Recording."""

    body: str | None = field("body", default=None)
    id: str | None = field("id", default=None)
    to: str | None = field("to", default=None)
    pcFrom: str | None = field("from", default=None)
    utc: str | None = field("utc", default=None)
    chat: str | None = field("chat", default=None)
    message: str | None = field("message", default=None)
    type: str | None = field("type", default=None)
    body_type: Literal[
        "STANDARD", "ACTIVITY", "TYPING", "NOTICE", "MEMBERJOIN", "MEMBERLEAVE", "MEDIAREQUEST",
    ] | str | None = field("bodyType", default=None)
    sender_communication_id: str | None = field("senderCommunicationId", default=None)
    participant_purpose: str | None = field("participantPurpose", default=None)
    user: ChatMessageUser | None = field("user", default=None)


class ChatMessageUser(Model):
    """User of a chat message. In ChatMessage."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    display_name: str | None = field("displayName", default=None)
    username: str | None = field("username", default=None)
    images: list[Image] | None = field("images", default=None)


class EmailAttachment(Model):
    """One of the attachments of a recording email message. In RecordingEmailMessage."""

    name: str | None = field("name", default=None)
    content_path: str | None = field("contentPath", default=None)
    content_type: str | None = field("contentType", default=None)
    attachment_id: str | None = field("attachmentId", default=None)
    content_length: int | None = field("contentLength", default=None)


class MediaResult(Model):
    """One, by key, of the media URIs of a recording. In Recording."""

    media_uri: str | None = field("mediaUri", default=None)
    waveform_data: list[float] | None = field("waveformData", default=None)


class MessageMediaAttachment(Model):
    """One of the message media attachments of a recording messaging message. In RecordingMessagingMessage."""

    url: str | None = field("url", default=None)
    media_type: Literal["image/png", "image/jpeg", "image/gif"] | str | None = field("mediaType", default=None)
    content_length: int | None = field("contentLength", default=None)
    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)


class MessageStickerAttachment(Model):
    """One of the message sticker attachments of a recording messaging message. In RecordingMessagingMessage."""

    url: str | None = field("url", default=None)
    id: str | None = field("id", default=None)


class QuickReply(Model):
    """One of the quick replies of a recording messaging message. In RecordingMessagingMessage."""

    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
    url: str | None = field("url", default=None)
    action: Literal["Message"] | str | None = field("action", default=None)
    is_selected: bool | None = field("isSelected", default=None)


class Recording(Model):
    """A recording, kept at /api/v2/conversations/{conversationId}/recordings/{recordingId}. Answer of
    get_conversation_recording and 4 more; body of put_conversation_recording.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    path: str | None = field("path", default=None)
    start_time: str | None = field("startTime", default=None)
    end_time: str | None = field("endTime", default=None)
    media: str | None = field("media", default=None)
    media_subtype: Literal["Trunk", "Station", "Consult", "Screen"] | str | None = field("mediaSubtype", default=None)
    media_subject: str | None = field("mediaSubject", default=None)
    annotations: list[Annotation] | None = field("annotations", default=None)
    transcript: list[ChatMessage] | None = field("transcript", default=None)
    email_transcript: list[RecordingEmailMessage] | None = field("emailTranscript", default=None)
    messaging_transcript: list[RecordingMessagingMessage] | None = field("messagingTranscript", default=None)
    file_state: Literal[
        "ARCHIVED", "AVAILABLE", "DELETED", "RESTORED", "RESTORING", "UPLOADING", "ERROR",
    ] | str | None = field("fileState", default=None)
    restore_expiration_time: datetime | None = field("restoreExpirationTime", default=None)
    media_uris: dict[str, MediaResult] | None = field("mediaUris", default=None)
    estimated_transcode_time_ms: int | None = field("estimatedTranscodeTimeMs", default=None)
    actual_transcode_time_ms: int | None = field("actualTranscodeTimeMs", default=None)
    archive_date: datetime | None = field("archiveDate", default=None)
    archive_medium: Literal["CLOUDARCHIVE"] | str | None = field("archiveMedium", default=None)
    delete_date: datetime | None = field("deleteDate", default=None)
    export_date: datetime | None = field("exportDate", default=None)
    exported_date: datetime | None = field("exportedDate", default=None)
    output_duration_ms: int | None = field("outputDurationMs", default=None)
    output_size_in_bytes: int | None = field("outputSizeInBytes", default=None)
    max_allowed_restorations_for_org: int | None = field("maxAllowedRestorationsForOrg", default=None)
    remaining_restorations_allowed_for_org: int | None = field("remainingRestorationsAllowedForOrg", default=None)
    session_id: str | None = field("sessionId", default=None)
    users: list[User] | None = field("users", default=None)
    recording_file_role: Literal["CUSTOMER_EXPERIENCE", "ADHOC"] | str | None = field("recordingFileRole", default=None)
    recording_error_status: Literal[
        "EMAIL_TRANSCRIPT_TOO_LARGE",
    ] | str | None = field("recordingErrorStatus", default=None)
    original_recording_start_time: datetime | None = field("originalRecordingStartTime", default=None)
    creation_time: datetime | None = field("creationTime", default=None)
    self_uri: str | None = field("selfUri", default=None)


class RecordingContentStory(Model):
    """Story of a recording messaging message. In RecordingMessagingMessage."""

    type: Literal["Mention", "Reply"] | str | None = field("type", default=None)
    url: str | None = field("url", default=None)
    reply_to_id: str | None = field("replyToId", default=None)


class RecordingEmailMessage(Model):
    """One of the email transcripts of a recording. In Recording."""

    html_body: str | None = field("htmlBody", default=None)
    text_body: str | None = field("textBody", default=None)
    id: str | None = field("id", default=None)
    to: list[EmailAddress] | None = field("to", default=None)
    cc: list[EmailAddress] | None = field("cc", default=None)
    bcc: list[EmailAddress] | None = field("bcc", default=None)
    pcFrom: EmailAddress | None = field("from", default=None)
    subject: str | None = field("subject", default=None)
    attachments: list[EmailAttachment] | None = field("attachments", default=None)
    time: datetime | None = field("time", default=None)


class RecordingMessagingMessage(Model):
    """One of the messaging transcripts of a recording. In Recording."""

    pcFrom: str | None = field("from", default=None)
    from_user: User | None = field("fromUser", default=None)
    from_external_contact: ExternalContact | None = field("fromExternalContact", default=None)
    to: str | None = field("to", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
    id: str | None = field("id", default=None)
    purpose: str | None = field("purpose", default=None)
    participant_id: str | None = field("participantId", default=None)
    queue: AddressableEntityRef | None = field("queue", default=None)
    workflow: AddressableEntityRef | None = field("workflow", default=None)
    message_text: str | None = field("messageText", default=None)
    message_media_attachments: list[MessageMediaAttachment] | None = field("messageMediaAttachments", default=None)
    message_sticker_attachments: list[MessageStickerAttachment] | None = field(
        "messageStickerAttachments", default=None
    )
    quick_replies: list[QuickReply] | None = field("quickReplies", default=None)
    button_response: ButtonResponse | None = field("buttonResponse", default=None)
    story: RecordingContentStory | None = field("story", default=None)
    cards: list[Card] | None = field("cards", default=None)
    content_type: Literal[
        "QuickReply", "Story", "Card", "Carousel", "Attachment", "Location", "Notification", "GenericTemplate",
        "ListTemplate", "Postback", "Reactions", "Mention", "ButtonResponse",
    ] | str | None = field("contentType", default=None)
