# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Attachment, EmailAddress


class EmailMessage(Model):
    """An email message, kept at /api/v2/conversations/emails/{conversationId}/messages/{messageId}. Answer of
    get_conversations_email_message and 4 more; body of post_conversations_email_messages and 1 more.

    Required by the platform: to, pcFrom, text_body.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
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
    state: Literal["Created", "Ready", "Edited"] | str | None = field("state", default=None)
    draft_type: Literal["Reply", "ReplyAll", "Forward"] | str | None = field("draftType", default=None)
    email_size_bytes: int | None = field("emailSizeBytes", default=None)
    max_email_size_bytes: int | None = field("maxEmailSizeBytes", default=None)
    self_uri: str | None = field("selfUri", default=None)
