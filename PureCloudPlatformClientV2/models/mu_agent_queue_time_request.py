# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentQueueTimeRequest


class MuAgentQueueTimeRequest(Model):
    """Part of PerformancePredictionUploadSchema.

    Required by the platform: management_unit_id, agent_on_queue_times.
    """

    management_unit_id: str | None = field("managementUnitId", default=None)
    agent_on_queue_times: list[AgentQueueTimeRequest] | None = field("agentOnQueueTimes", default=None)
