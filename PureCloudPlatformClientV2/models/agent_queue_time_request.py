# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AgentQueueTimeRequest(Model):
    """AgentQueueTimeRequest of the Platform API.

    The platform requires: agent_id, start_offset_minutes, on_queue_length_minutes_per_interval.
    """

    agent_id: str | None = field("agentId", default=None)
    start_offset_minutes: list[int] | None = field("startOffsetMinutes", default=None)
    on_queue_length_minutes_per_interval: list[int] | None = field("onQueueLengthMinutesPerInterval", default=None)
