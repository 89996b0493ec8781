# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AgentActivityChangedTopicAgentActivity(Model):
    """An agent activity: routing status, presence, out of office and 3 more. Event of v2.users.{id}.activity."""

    id: str | None = field("id", default=None)
    routing_status: AgentActivityChangedTopicRoutingStatus | None = field("routingStatus", default=None)
    presence: AgentActivityChangedTopicPresence | None = field("presence", default=None)
    out_of_office: AgentActivityChangedTopicOutOfOffice | None = field("outOfOffice", default=None)
    active_queue_ids: list[str] | None = field("activeQueueIds", default=None)
    date_active_queues_changed: datetime | None = field("dateActiveQueuesChanged", default=None)


class AgentActivityChangedTopicOrganizationPresence(Model):
    """Presence definition of a presence. In AgentActivityChangedTopicPresence."""

    id: str | None = field("id", default=None)
    system_presence: str | None = field("systemPresence", default=None)


class AgentActivityChangedTopicOutOfOffice(Model):
    """Out of office of an agent activity. In AgentActivityChangedTopicAgentActivity."""

    active: bool | None = field("active", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)


class AgentActivityChangedTopicPresence(Model):
    """Presence of an agent activity. In AgentActivityChangedTopicAgentActivity."""

    presence_definition: AgentActivityChangedTopicOrganizationPresence | None = field(
        "presenceDefinition", default=None
    )
    presence_message: str | None = field("presenceMessage", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)


class AgentActivityChangedTopicRoutingStatus(Model):
    """Routing status of an agent activity. In AgentActivityChangedTopicAgentActivity."""

    status: Literal[
        "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING",
    ] | str | None = field("status", default=None)
    start_time: datetime | None = field("startTime", default=None)
