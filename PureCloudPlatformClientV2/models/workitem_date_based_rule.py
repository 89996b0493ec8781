# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .workitem_date_based_condition import WorkitemDateBasedCondition
    from .workitem_rule_action import WorkitemRuleAction
    from .worktype_reference import WorktypeReference


class WorkitemDateBasedRule(Model):
    """WorkitemDateBasedRule of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal["OnCreate", "OnAttributeChange", "Date"] | str | None = field("type", default=None)
    action: WorkitemRuleAction | None = field("action", default=None)
    worktype: WorktypeReference | None = field("worktype", default=None)
    condition: WorkitemDateBasedCondition | None = field("condition", default=None)
    self_uri: str | None = field("selfUri", default=None)
