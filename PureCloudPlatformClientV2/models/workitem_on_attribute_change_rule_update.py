# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemOnAttributeChangeConditionUpdate(Model):
    """Condition of a work item on attribute change rule. In WorkitemOnAttributeChangeRuleUpdate.

    Required by the platform: attribute, new_value.
    """

    attribute: Literal["statusId"] | str | None = field("attribute", default=None)
    new_value: str | None = field("newValue", default=None)
    old_value: str | None = field("oldValue", default=None)


class WorkitemOnAttributeChangeRuleUpdate(Model):
    """A work item on attribute change rule to change: name and condition. Body of
    patch_taskmanagement_worktype_flows_onattributechange_rule.
    """

    name: str | None = field("name", default=None)
    condition: WorkitemOnAttributeChangeConditionUpdate | None = field("condition", default=None)
