# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class QueueUtilizationDiagnostic(Model):
    """Part of CampaignDiagnostics."""

    queue: DomainEntityRef | None = field("queue", default=None)
    users_in_queue: int | None = field("usersInQueue", default=None)
    active_users_in_queue: int | None = field("activeUsersInQueue", default=None)
    users_on_queue: int | None = field("usersOnQueue", default=None)
    users_not_utilized: int | None = field("usersNotUtilized", default=None)
    users_on_queue_with_station: int | None = field("usersOnQueueWithStation", default=None)
    users_on_a_campaign_call: int | None = field("usersOnACampaignCall", default=None)
    users_on_different_edge_group: int | None = field("usersOnDifferentEdgeGroup", default=None)
    users_on_a_non_campaign_call: int | None = field("usersOnANonCampaignCall", default=None)
