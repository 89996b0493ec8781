# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .agent_queue_time_request import AgentQueueTimeRequest


class MuAgentQueueTimeRequest(Model):
    """MuAgentQueueTimeRequest of the Platform API.

    The platform requires: management_unit_id, agent_on_queue_times.
    """

    management_unit_id: str | None = field("managementUnitId", default=None)
    agent_on_queue_times: list[AgentQueueTimeRequest] | None = field("agentOnQueueTimes", default=None)
