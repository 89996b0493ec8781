# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConsultTransferToQueue(Model):
    """A consult transfer to queue: speak to, consulting user id, queue id and 1 more. Body of
    post_conversations_call_participant_consult_queue.

    Required by the platform: speak_to.
    """

    speak_to: Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str | None = field("speakTo", default=None)
    consulting_user_id: str | None = field("consultingUserId", default=None)
    queue_id: str | None = field("queueId", default=None)
    queue_name: str | None = field("queueName", default=None)
