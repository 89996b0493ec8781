# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TransferToAgentRequest(Model):
    """A transfer to agent: transfer type, keep internal message alive, user id and 3 more. Body of
    post_conversation_participant_replace_agent.
    """

    transfer_type: Literal["Attended", "Unattended"] | str | None = field("transferType", default=None)
    keep_internal_message_alive: bool | None = field("keepInternalMessageAlive", default=None)
    user_id: str | None = field("userId", default=None)
    user_name: str | None = field("userName", default=None)
    user_display_name: str | None = field("userDisplayName", default=None)
    voicemail: bool | None = field("voicemail", default=None)
