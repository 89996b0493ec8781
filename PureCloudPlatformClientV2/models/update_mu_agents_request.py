# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UpdateMuAgentRequest(Model):
    """Part of UpdateMuAgentsRequest.

    Required by the platform: user_id.
    """

    schedulable: bool | None = field("schedulable", default=None)
    user_id: str | None = field("userId", default=None)


class UpdateMuAgentsRequest(Model):
    """Taken by patch_workforcemanagement_managementunit_agents."""

    entities: list[UpdateMuAgentRequest] | None = field("entities", default=None)
