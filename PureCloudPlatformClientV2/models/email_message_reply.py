# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Attachment, EmailAddress


class EmailMessageReply(Model):
    """An email message reply: to, from, text body and 10 more. Answer of post_conversations_email_messages.

    Required by the platform: to, pcFrom, text_body.
    """

    to: list[EmailAddress] | None = field("to", default=None)
    cc: list[EmailAddress] | None = field("cc", default=None)
    bcc: list[EmailAddress] | None = field("bcc", default=None)
    pcFrom: EmailAddress | None = field("from", default=None)
    reply_to: EmailAddress | None = field("replyTo", default=None)
    subject: str | None = field("subject", default=None)
    attachments: list[Attachment] | None = field("attachments", default=None)
    text_body: str | None = field("textBody", default=None)
    html_body: str | None = field("htmlBody", default=None)
    time: datetime | None = field("time", default=None)
    history_included: bool | None = field("historyIncluded", default=None)
    email_size_bytes: int | None = field("emailSizeBytes", default=None)
    max_email_size_bytes: int | None = field("maxEmailSizeBytes", default=None)
