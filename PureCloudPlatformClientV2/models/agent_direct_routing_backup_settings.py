# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AgentDirectRoutingBackupSettings(Model):
    """Agent direct routing backup settings: queue id, user id, wait for agent and 2 more. Answer of
    get_routing_directroutingbackup_settings_me and 3 more; body of put_routing_directroutingbackup_settings_me and 1
    more.
    """

    queue_id: str | None = field("queueId", default=None)
    user_id: str | None = field("userId", default=None)
    wait_for_agent: bool | None = field("waitForAgent", default=None)
    agent_wait_seconds: int | None = field("agentWaitSeconds", default=None)
    backed_up_users: list[str] | None = field("backedUpUsers", default=None)
