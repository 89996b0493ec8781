# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ValidateWorkPlanMessages, WorkPlanReference


class ValidateWorkPlanResponse(Model):
    """Given by post_workforcemanagement_managementunit_workplan_validate."""

    work_plan: WorkPlanReference | None = field("workPlan", default=None)
    valid: bool | None = field("valid", default=None)
    messages: ValidateWorkPlanMessages | None = field("messages", default=None)
