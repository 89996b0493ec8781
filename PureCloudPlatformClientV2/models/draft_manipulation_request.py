# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DraftManipulationRequest(Model):
    """A draft manipulation: translate and draft type. Body of patch_conversations_email_messages_draft."""

    translate: HistoryHeadersTranslation | None = field("translate", default=None)
    draft_type: Literal["Reply", "ReplyAll", "Forward"] | str | None = field("draftType", default=None)


class HistoryHeadersTranslation(Model):
    """Translate of a draft manipulation. In DraftManipulationRequest.

    Required by the platform: pcFrom, to, cc, subject, reply_prefix, forward_prefix, sent, language.
    """

    pcFrom: str | None = field("from", default=None)
    to: str | None = field("to", default=None)
    cc: str | None = field("cc", default=None)
    subject: str | None = field("subject", default=None)
    reply_prefix: str | None = field("replyPrefix", default=None)
    forward_prefix: str | None = field("forwardPrefix", default=None)
    sent: str | None = field("sent", default=None)
    language: str | None = field("language", default=None)
    time_zone: str | None = field("timeZone", default=None)
