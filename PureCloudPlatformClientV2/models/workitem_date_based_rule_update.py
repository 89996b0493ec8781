# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkitemDateBasedConditionUpdate


class WorkitemDateBasedRuleUpdate(Model):
    """Taken by patch_taskmanagement_worktype_flows_datebased_rule."""

    name: str | None = field("name", default=None)
    condition: WorkitemDateBasedConditionUpdate | None = field("condition", default=None)
