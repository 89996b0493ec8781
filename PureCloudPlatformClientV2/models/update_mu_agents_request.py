# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UpdateMuAgentRequest


class UpdateMuAgentsRequest(Model):
    """Taken by patch_workforcemanagement_managementunit_agents."""

    entities: list[UpdateMuAgentRequest] | None = field("entities", default=None)
