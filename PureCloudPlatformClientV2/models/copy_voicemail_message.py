# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CopyVoicemailMessage(Model):
    """CopyVoicemailMessage of the Platform API.

    The platform requires: voicemail_message_id.
    """

    voicemail_message_id: str | None = field("voicemailMessageId", default=None)
    user_id: str | None = field("userId", default=None)
    group_id: str | None = field("groupId", default=None)
