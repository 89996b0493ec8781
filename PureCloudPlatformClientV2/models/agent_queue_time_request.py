# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AgentQueueTimeRequest(Model):
    """Part of MuAgentQueueTimeRequest.

    Required by the platform: agent_id, start_offset_minutes, on_queue_length_minutes_per_interval.
    """

    agent_id: str | None = field("agentId", default=None)
    start_offset_minutes: list[int] | None = field("startOffsetMinutes", default=None)
    on_queue_length_minutes_per_interval: list[int] | None = field("onQueueLengthMinutesPerInterval", default=None)
