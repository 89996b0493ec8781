# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AgentDirectRoutingBackupSettings(Model):
    """AgentDirectRoutingBackupSettings of the Platform API."""

    queue_id: str | None = field("queueId", default=None)
    user_id: str | None = field("userId", default=None)
    wait_for_agent: bool | None = field("waitForAgent", default=None)
    agent_wait_seconds: int | None = field("agentWaitSeconds", default=None)
    backed_up_users: list[str] | None = field("backedUpUsers", default=None)
