# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningModuleRule(Model):
    """A learning module rule: is active, parts and 2 more. Answer of get_learning_module_rule and 1 more; body of
    put_learning_module_rule.

    Required by the platform: is_active, parts.
    """

    id: str | None = field("id", default=None)
    is_active: bool | None = field("isActive", default=None)
    parts: list[LearningModuleRuleParts] | None = field("parts", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LearningModuleRuleParts(Model):
    """One of the parts of a learning module rule. In LearningModuleRule.

    Required by the platform: operation, selector, value, order.
    """

    operation: Literal["Include", "Exclude"] | str | None = field("operation", default=None)
    selector: Literal[
        "AcdSkills", "AgentName", "Division", "Group", "Location", "Queue", "Role", "Team",
    ] | str | None = field("selector", default=None)
    value: list[str] | None = field("value", default=None)
    order: int | None = field("order", default=None)
