# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .activity_plan_service_goal_impact_overrides import ActivityPlanServiceGoalImpactOverrides


class ValueWrapperActivityPlanServiceGoalImpactOverrides(Model):
    """ValueWrapperActivityPlanServiceGoalImpactOverrides of the Platform API."""

    value: ActivityPlanServiceGoalImpactOverrides | None = field("value", default=None)
