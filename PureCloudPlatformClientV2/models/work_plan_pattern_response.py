# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkPlanReference


class WorkPlanPatternResponse(Model):
    """Part of WorkPlanRotationResponse."""

    work_plans: list[WorkPlanReference] | None = field("workPlans", default=None)
