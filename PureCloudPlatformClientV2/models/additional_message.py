# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .send_messaging_template_request import SendMessagingTemplateRequest


class AdditionalMessage(Model):
    """AdditionalMessage of the Platform API.

    The platform requires: text_body.
    """

    text_body: str | None = field("textBody", default=None)
    media_ids: list[str] | None = field("mediaIds", default=None)
    sticker_ids: list[str] | None = field("stickerIds", default=None)
    messaging_template: SendMessagingTemplateRequest | None = field("messagingTemplate", default=None)
