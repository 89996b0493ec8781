# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SendMessagingTemplateRequest


class AdditionalMessage(Model):
    """An additional message: text body, media ids, sticker ids and 1 more. Body of
    post_conversations_message_communication_messages.

    Required by the platform: text_body.
    """

    text_body: str | None = field("textBody", default=None)
    media_ids: list[str] | None = field("mediaIds", default=None)
    sticker_ids: list[str] | None = field("stickerIds", default=None)
    messaging_template: SendMessagingTemplateRequest | None = field("messagingTemplate", default=None)
