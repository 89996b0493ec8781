# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        ConversationContentAttachment, ConversationContentCard, ConversationContentQuickReply,
        ConversationNotificationTemplateParameter,
    )


class ConversationContentButtonResponse(Model):
    """Button response of conversation message content. In ConversationMessageContent.

    Required by the platform: text, payload.
    """

    type: Literal["Button", "QuickReply", "DatePicker"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)


class ConversationContentCarousel(Model):
    """Carousel of conversation message content. In ConversationMessageContent.

    Required by the platform: cards.
    """

    cards: list[ConversationContentCard] | None = field("cards", default=None)


class ConversationContentLocation(Model):
    """Location of conversation message content. In ConversationMessageContent."""

    url: str | None = field("url", default=None)
    address: str | None = field("address", default=None)
    text: str | None = field("text", default=None)
    latitude: float | None = field("latitude", default=None)
    longitude: float | None = field("longitude", default=None)


class ConversationContentNotificationTemplate(Model):
    """Template of conversation message content. In ConversationMessageContent.

    Required by the platform: body.
    """

    id: str | None = field("id", default=None)
    language: str | None = field("language", default=None)
    header: ConversationNotificationTemplateHeader | None = field("header", default=None)
    body: ConversationNotificationTemplateBody | None = field("body", default=None)
    footer: ConversationNotificationTemplateFooter | None = field("footer", default=None)


class ConversationContentQuickReplyV2(Model):
    """Quick reply V2 of conversation message content. In ConversationMessageContent.

    Required by the platform: title, actions.
    """

    title: str | None = field("title", default=None)
    actions: list[ConversationContentQuickReply] | None = field("actions", default=None)


class ConversationContentStory(Model):
    """Story of conversation message content. In ConversationMessageContent."""

    type: Literal["Mention", "Reply"] | str | None = field("type", default=None)
    url: str | None = field("url", default=None)
    reply_to_id: str | None = field("replyToId", default=None)


class ConversationContentText(Model):
    """Text of conversation message content. In ConversationMessageContent.

    Required by the platform: body.
    """

    type: Literal["Text"] | str | None = field("type", default=None)
    body: str | None = field("body", default=None)


class ConversationMessageContent(Model):
    """One of the content of a conversation normalized message. In ConversationNormalizedMessage and 1 more.

    Required by the platform: content_type.
    """

    content_type: Literal[
        "Reactions", "Attachment", "Location", "QuickReply", "Notification", "ButtonResponse", "Story", "Mention",
        "Card", "Carousel", "Text", "QuickReplyV2", "DatePicker", "Unknown",
    ] | str | None = field("contentType", default=None)
    location: ConversationContentLocation | None = field("location", default=None)
    attachment: ConversationContentAttachment | None = field("attachment", default=None)
    quick_reply: ConversationContentQuickReply | None = field("quickReply", default=None)
    button_response: ConversationContentButtonResponse | None = field("buttonResponse", default=None)
    template: ConversationContentNotificationTemplate | None = field("template", default=None)
    story: ConversationContentStory | None = field("story", default=None)
    card: ConversationContentCard | None = field("card", default=None)
    carousel: ConversationContentCarousel | None = field("carousel", default=None)
    text: ConversationContentText | None = field("text", default=None)
    quick_reply_v2: ConversationContentQuickReplyV2 | None = field("quickReplyV2", default=None)


class ConversationNotificationTemplateBody(Model):
    """Body of a conversation content notification template. In ConversationContentNotificationTemplate.

    Required by the platform: parameters.
    """

    text: str | None = field("text", default=None)
    parameters: list[ConversationNotificationTemplateParameter] | None = field("parameters", default=None)


class ConversationNotificationTemplateFooter(Model):
    """Footer of a conversation content notification template. In ConversationContentNotificationTemplate."""

    text: str | None = field("text", default=None)


class ConversationNotificationTemplateHeader(Model):
    """Header of a conversation content notification template. In ConversationContentNotificationTemplate.

    Required by the platform: type.
    """

    type: Literal["Text", "Media"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    media: ConversationContentAttachment | None = field("media", default=None)
    parameters: list[ConversationNotificationTemplateParameter] | None = field("parameters", default=None)
