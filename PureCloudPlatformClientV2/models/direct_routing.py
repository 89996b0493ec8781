# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DirectRoutingMediaSettings


class DirectRouting(Model):
    """Part of CreateQueueRequest and 3 more."""

    call_media_settings: DirectRoutingMediaSettings | None = field("callMediaSettings", default=None)
    email_media_settings: DirectRoutingMediaSettings | None = field("emailMediaSettings", default=None)
    message_media_settings: DirectRoutingMediaSettings | None = field("messageMediaSettings", default=None)
    backup_queue_id: str | None = field("backupQueueId", default=None)
    wait_for_agent: bool | None = field("waitForAgent", default=None)
    agent_wait_seconds: int | None = field("agentWaitSeconds", default=None)
