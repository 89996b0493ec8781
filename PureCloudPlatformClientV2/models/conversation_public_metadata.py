# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ConversationPublicMetadata(Model):
    """ConversationPublicMetadata of the Platform API."""

    root_id: str | None = field("rootId", default=None)
    reply_to_id: str | None = field("replyToId", default=None)
