# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TransferRequest(Model):
    """A transfer: transfer type, keep internal message alive, user id and 4 more. Body of
    post_conversation_participant_replace and 6 more.
    """

    transfer_type: Literal["Attended", "Unattended"] | str | None = field("transferType", default=None)
    keep_internal_message_alive: bool | None = field("keepInternalMessageAlive", default=None)
    user_id: str | None = field("userId", default=None)
    address: str | None = field("address", default=None)
    user_name: str | None = field("userName", default=None)
    queue_id: str | None = field("queueId", default=None)
    voicemail: bool | None = field("voicemail", default=None)
