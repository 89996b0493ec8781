# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkitemOnAttributeChangeConditionUpdate


class WorkitemOnAttributeChangeRuleUpdate(Model):
    """Taken by patch_taskmanagement_worktype_flows_onattributechange_rule."""

    name: str | None = field("name", default=None)
    condition: WorkitemOnAttributeChangeConditionUpdate | None = field("condition", default=None)
