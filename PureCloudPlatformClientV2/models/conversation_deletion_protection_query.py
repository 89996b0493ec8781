# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationDeletionProtectionQuery(Model):
    """A conversation deletion protection query: conversation ids. Body of post_recordings_deletionprotection and 1
    more.

    Required by the platform: conversation_ids.
    """

    conversation_ids: list[str] | None = field("conversationIds", default=None)
