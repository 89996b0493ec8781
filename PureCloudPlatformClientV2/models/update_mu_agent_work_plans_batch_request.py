# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UpdateMuAgentWorkPlanRequest


class UpdateMuAgentWorkPlansBatchRequest(Model):
    """Taken by patch_workforcemanagement_managementunit_agents_workplans_bulk."""

    entities: list[UpdateMuAgentWorkPlanRequest] | None = field("entities", default=None)
