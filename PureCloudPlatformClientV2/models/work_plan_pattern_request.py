# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkPlanPatternRequest(Model):
    """Pattern of a work plan rotation. In AddWorkPlanRotationRequest and 1 more.

    Required by the platform: work_plan_ids.
    """

    work_plan_ids: list[str] | None = field("workPlanIds", default=None)
