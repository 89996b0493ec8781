# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WorkPlanPatternRequest(Model):
    """Required by the platform: work_plan_ids."""

    work_plan_ids: list[str] | None = field("workPlanIds", default=None)
