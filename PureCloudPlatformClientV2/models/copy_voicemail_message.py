# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CopyVoicemailMessage(Model):
    """A copy voicemail message: voicemail message id, user id and group id. Body of post_voicemail_messages.

    Required by the platform: voicemail_message_id.
    """

    voicemail_message_id: str | None = field("voicemailMessageId", default=None)
    user_id: str | None = field("userId", default=None)
    group_id: str | None = field("groupId", default=None)
