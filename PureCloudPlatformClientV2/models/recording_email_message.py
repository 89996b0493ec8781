# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import EmailAddress, EmailAttachment


class RecordingEmailMessage(Model):
    """Part of Recording."""

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
