# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Attachment, EmailAddress


class EmailMessagePreview(Model):
    """One of the items of an email message preview listing. In EmailMessagePreviewListing.

    Required by the platform: to, pcFrom.
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
    text_body_preview: str | None = field("textBodyPreview", default=None)
    time: datetime | None = field("time", default=None)
    history_included: bool | None = field("historyIncluded", default=None)
    state: Literal["Created", "Ready", "Edited"] | str | None = field("state", default=None)
    draft_type: Literal["Reply", "ReplyAll", "Forward"] | str | None = field("draftType", default=None)
    email_size_bytes: int | None = field("emailSizeBytes", default=None)
    max_email_size_bytes: int | None = field("maxEmailSizeBytes", default=None)
    self_uri: str | None = field("selfUri", default=None)


class EmailMessagePreviewListing(Model):
    """Page of email message previews. Answer of get_conversations_email_messages."""

    entities: list[EmailMessagePreview] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
