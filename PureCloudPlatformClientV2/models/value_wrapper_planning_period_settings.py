# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PlanningPeriodSettings


class ValueWrapperPlanningPeriodSettings(Model):
    """Part of SchedulingSettingsRequest."""

    value: PlanningPeriodSettings | None = field("value", default=None)
