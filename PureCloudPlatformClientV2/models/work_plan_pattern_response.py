# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .work_plan_reference import WorkPlanReference


class WorkPlanPatternResponse(Model):
    """WorkPlanPatternResponse of the Platform API."""

    work_plans: list[WorkPlanReference] | None = field("workPlans", default=None)
