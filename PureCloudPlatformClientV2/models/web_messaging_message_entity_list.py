# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ButtonComponent, ContentActions, ContentCard, ContentCarousel, RecipientAdditionalIdentifier


class WebMessagingAttachment(Model):
    """Attachment of web messaging content. In WebMessagingContent."""

    id: str | None = field("id", default=None)
    media_type: Literal["Image", "Video", "Audio", "File", "Link"] | str | None = field("mediaType", default=None)
    url: str | None = field("url", default=None)
    mime: str | None = field("mime", default=None)
    text: str | None = field("text", default=None)
    sha256: str | None = field("sha256", default=None)
    filename: str | None = field("filename", default=None)
    file_size: int | None = field("fileSize", default=None)


class WebMessagingButtonResponse(Model):
    """Button response of web messaging content. In WebMessagingContent.

    Required by the platform: text, payload.
    """

    id: str | None = field("id", default=None)
    type: Literal["Button", "QuickReply"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)


class WebMessagingChannel(Model):
    """Channel of a web messaging message. In WebMessagingMessage."""

    pcFrom: WebMessagingRecipient | None = field("from", default=None)
    to: WebMessagingRecipient | None = field("to", default=None)
    time: datetime | None = field("time", default=None)
    message_id: str | None = field("messageId", default=None)


class WebMessagingContent(Model):
    """One of the content of a web messaging message. In WebMessagingMessage."""

    content_type: Literal[
        "Attachment", "QuickReply", "ButtonResponse", "GenericTemplate", "Card", "Carousel",
    ] | str | None = field("contentType", default=None)
    attachment: WebMessagingAttachment | None = field("attachment", default=None)
    quick_reply: WebMessagingQuickReply | None = field("quickReply", default=None)
    button_response: WebMessagingButtonResponse | None = field("buttonResponse", default=None)
    generic: WebMessagingGeneric | None = field("generic", default=None)
    card: ContentCard | None = field("card", default=None)
    carousel: ContentCarousel | None = field("carousel", default=None)


class WebMessagingEvent(Model):
    """One of the events of a web messaging message. In WebMessagingMessage.

    Required by the platform: event_type.
    """

    event_type: Literal["CoBrowse", "Presence"] | str | None = field("eventType", default=None)
    co_browse: WebMessagingEventCoBrowse | None = field("coBrowse", default=None)
    presence: WebMessagingEventPresence | None = field("presence", default=None)


class WebMessagingEventCoBrowse(Model):
    """Co browse of a web messaging event. In WebMessagingEvent.

    Required by the platform: type.
    """

    type: Literal[
        "Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected",
    ] | str | None = field("type", default=None)
    session_id: str | None = field("sessionId", default=None)
    session_join_token: str | None = field("sessionJoinToken", default=None)


class WebMessagingEventPresence(Model):
    """One of Join, Disconnect, Clear, SignIn. In WebMessagingEvent.

    Required by the platform: type.
    """

    type: Literal["Join", "Disconnect", "Clear", "SignIn"] | str | None = field("type", default=None)


class WebMessagingGeneric(Model):
    """Generic of web messaging content. In WebMessagingContent."""

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    image: str | None = field("image", default=None)
    actions: ContentActions | None = field("actions", default=None)
    components: list[ButtonComponent] | None = field("components", default=None)


class WebMessagingMessage(Model):
    """One of the items of a web messaging message entity list. In WebMessagingMessageEntityList."""

    id: str | None = field("id", default=None)
    channel: WebMessagingChannel | None = field("channel", default=None)
    type: Literal["Text", "Structured", "Receipt", "Event"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    content: list[WebMessagingContent] | None = field("content", default=None)
    events: list[WebMessagingEvent] | None = field("events", default=None)
    direction: Literal["Inbound", "Outbound"] | str | None = field("direction", default=None)
    originating_entity: Literal["Human", "Bot"] | str | None = field("originatingEntity", default=None)
    metadata: dict[str, str] | None = field("metadata", default=None)


class WebMessagingMessageEntityList(Model):
    """Page of web messaging messages. Answer of get_webmessaging_messages."""

    entities: list[WebMessagingMessage] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)


class WebMessagingQuickReply(Model):
    """Quick reply of web messaging content. In WebMessagingContent.

    Required by the platform: text, payload.
    """

    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
    image: str | None = field("image", default=None)
    action: Literal["Message"] | str | None = field("action", default=None)


class WebMessagingRecipient(Model):
    """Web messaging recipient of a web messaging channel. In WebMessagingChannel."""

    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    nickname: str | None = field("nickname", default=None)
    image: str | None = field("image", default=None)
    additional_ids: list[RecipientAdditionalIdentifier] | None = field("additionalIds", default=None)
