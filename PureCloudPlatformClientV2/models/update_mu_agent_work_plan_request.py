# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ValueWrapperString, WorkPlanOverrideListWrapperWorkPlanOverrideRequest


class UpdateMuAgentWorkPlanRequest(Model):
    """Part of UpdateMuAgentWorkPlansBatchRequest.

    Required by the platform: user_id.
    """

    user_id: str | None = field("userId", default=None)
    work_plan_id: ValueWrapperString | None = field("workPlanId", default=None)
    work_plan_overrides: WorkPlanOverrideListWrapperWorkPlanOverrideRequest | None = field(
        "workPlanOverrides", default=None
    )
