# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class PatchCallbackRequest(Model):
    """A callback to change: conversation id, agent id, queue id and 1 more. Body of patch_conversations_callbacks.

    Required by the platform: conversation_id, agent_id.
    """

    conversation_id: str | None = field("conversationId", default=None)
    queue_id: str | None = field("queueId", default=None)
    agent_id: str | None = field("agentId", default=None)
    callback_scheduled_time: datetime | None = field("callbackScheduledTime", default=None)
