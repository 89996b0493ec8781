# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .voicemail_messages_topic_owner import VoicemailMessagesTopicOwner


class VoicemailMessagesTopicVoicemailCopyRecord(Model):
    """VoicemailMessagesTopicVoicemailCopyRecord of the Platform API."""

    user: VoicemailMessagesTopicOwner | None = field("user", default=None)
    group: VoicemailMessagesTopicOwner | None = field("group", default=None)
