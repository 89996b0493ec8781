# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .workitem_on_attribute_change_condition_update import WorkitemOnAttributeChangeConditionUpdate


class WorkitemOnAttributeChangeRuleUpdate(Model):
    """WorkitemOnAttributeChangeRuleUpdate of the Platform API."""

    name: str | None = field("name", default=None)
    condition: WorkitemOnAttributeChangeConditionUpdate | None = field("condition", default=None)
