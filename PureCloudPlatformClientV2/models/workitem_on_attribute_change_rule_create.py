# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkitemOnAttributeChangeCondition


class WorkitemOnAttributeChangeRuleCreate(Model):
    """A work item on attribute change rule to create: name and condition. Body of
    post_taskmanagement_worktype_flows_onattributechange_rules.

    Required by the platform: name, condition.
    """

    name: str | None = field("name", default=None)
    condition: WorkitemOnAttributeChangeCondition | None = field("condition", default=None)
