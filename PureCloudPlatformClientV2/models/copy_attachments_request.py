# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Attachment, DomainEntityRef


class CopyAttachmentsRequest(Model):
    """Copy attachments: source message and attachments. Body of
    post_conversations_email_messages_draft_attachments_copy.

    Required by the platform: source_message, attachments.
    """

    source_message: DomainEntityRef | None = field("sourceMessage", default=None)
    attachments: list[Attachment] | None = field("attachments", default=None)
