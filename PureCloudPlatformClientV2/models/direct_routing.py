# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DirectRouting(Model):
    """Direct routing of a queue. In CreateQueueRequest and 3 more."""

    call_media_settings: DirectRoutingMediaSettings | None = field("callMediaSettings", default=None)
    email_media_settings: DirectRoutingMediaSettings | None = field("emailMediaSettings", default=None)
    message_media_settings: DirectRoutingMediaSettings | None = field("messageMediaSettings", default=None)
    backup_queue_id: str | None = field("backupQueueId", default=None)
    wait_for_agent: bool | None = field("waitForAgent", default=None)
    agent_wait_seconds: int | None = field("agentWaitSeconds", default=None)


class DirectRoutingMediaSettings(Model):
    """Call media settings of a direct routing. In DirectRouting."""

    use_agent_address_outbound: bool | None = field("useAgentAddressOutbound", default=None)
