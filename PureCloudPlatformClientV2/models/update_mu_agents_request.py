# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UpdateMuAgentRequest(Model):
    """One of the items of an update management unit agents request. In UpdateMuAgentsRequest.

    Required by the platform: user_id.
    """

    schedulable: bool | None = field("schedulable", default=None)
    user_id: str | None = field("userId", default=None)


class UpdateMuAgentsRequest(Model):
    """List of management unit agents. Body of patch_workforcemanagement_managementunit_agents."""

    entities: list[UpdateMuAgentRequest] | None = field("entities", default=None)
