# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WorkPlanPatternRequest(Model):
    """WorkPlanPatternRequest of the Platform API.

    The platform requires: work_plan_ids.
    """

    work_plan_ids: list[str] | None = field("workPlanIds", default=None)
