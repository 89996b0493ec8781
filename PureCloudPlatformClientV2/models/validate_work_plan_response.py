# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .validate_work_plan_messages import ValidateWorkPlanMessages
    from .work_plan_reference import WorkPlanReference


class ValidateWorkPlanResponse(Model):
    """ValidateWorkPlanResponse of the Platform API."""

    work_plan: WorkPlanReference | None = field("workPlan", default=None)
    valid: bool | None = field("valid", default=None)
    messages: ValidateWorkPlanMessages | None = field("messages", default=None)
