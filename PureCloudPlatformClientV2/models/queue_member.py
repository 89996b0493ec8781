# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RoutingStatus, User


class QueueMember(Model):
    """A queue member: name, user, ring number and 5 more. Body of patch_routing_queue_member and 3 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    user: User | None = field("user", default=None)
    ring_number: int | None = field("ringNumber", default=None)
    joined: bool | None = field("joined", default=None)
    member_by: str | None = field("memberBy", default=None)
    routing_status: RoutingStatus | None = field("routingStatus", default=None)
    self_uri: str | None = field("selfUri", default=None)
