# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MoveAgentsRequest(Model):
    """Move agents: user ids and destination management unit id. Body of post_workforcemanagement_agents.

    Required by the platform: user_ids.
    """

    user_ids: list[str] | None = field("userIds", default=None)
    destination_management_unit_id: str | None = field("destinationManagementUnitId", default=None)
