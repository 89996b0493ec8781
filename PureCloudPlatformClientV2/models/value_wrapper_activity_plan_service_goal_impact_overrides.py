# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActivityPlanServiceGoalImpactOverrides


class ValueWrapperActivityPlanServiceGoalImpactOverrides(Model):
    """Part of UpdateActivityPlanRequest."""

    value: ActivityPlanServiceGoalImpactOverrides | None = field("value", default=None)
