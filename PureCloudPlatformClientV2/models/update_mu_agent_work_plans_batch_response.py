# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UpdateMuAgentWorkPlanFailureResponse


class UpdateMuAgentWorkPlansBatchResponse(Model):
    """Given by patch_workforcemanagement_managementunit_agents_workplans_bulk.

    Required by the platform: failures.
    """

    failures: list[UpdateMuAgentWorkPlanFailureResponse] | None = field("failures", default=None)
