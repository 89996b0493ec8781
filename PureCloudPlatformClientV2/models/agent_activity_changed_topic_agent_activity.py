# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import (
        AgentActivityChangedTopicOutOfOffice, AgentActivityChangedTopicPresence, AgentActivityChangedTopicRoutingStatus,
    )


class AgentActivityChangedTopicAgentActivity(Model):
    id: str | None = field("id", default=None)
    routing_status: AgentActivityChangedTopicRoutingStatus | None = field("routingStatus", default=None)
    presence: AgentActivityChangedTopicPresence | None = field("presence", default=None)
    out_of_office: AgentActivityChangedTopicOutOfOffice | None = field("outOfOffice", default=None)
    active_queue_ids: list[str] | None = field("activeQueueIds", default=None)
    date_active_queues_changed: datetime | None = field("dateActiveQueuesChanged", default=None)
