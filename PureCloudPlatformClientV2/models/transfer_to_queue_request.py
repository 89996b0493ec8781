# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TransferToQueueRequest(Model):
    """A transfer to queue: transfer type, keep internal message alive, queue id and 1 more. Body of
    post_conversation_participant_replace_queue.
    """

    transfer_type: Literal["Attended", "Unattended"] | str | None = field("transferType", default=None)
    keep_internal_message_alive: bool | None = field("keepInternalMessageAlive", default=None)
    queue_id: str | None = field("queueId", default=None)
    queue_name: str | None = field("queueName", default=None)
