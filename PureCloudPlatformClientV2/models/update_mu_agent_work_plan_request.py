# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .value_wrapper_string import ValueWrapperString
    from .work_plan_override_list_wrapper_work_plan_override_request import WorkPlanOverrideListWrapperWorkPlanOverrideRequest


class UpdateMuAgentWorkPlanRequest(Model):
    """UpdateMuAgentWorkPlanRequest of the Platform API.

    The platform requires: user_id.
    """

    user_id: str | None = field("userId", default=None)
    work_plan_id: ValueWrapperString | None = field("workPlanId", default=None)
    work_plan_overrides: WorkPlanOverrideListWrapperWorkPlanOverrideRequest | None = field(
        "workPlanOverrides", default=None
    )
