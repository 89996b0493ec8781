# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningModuleRuleParts(Model):
    """Part of LearningModuleRule.

    Required by the platform: operation, selector, value, order.
    """

    operation: Literal["Include", "Exclude"] | str | None = field("operation", default=None)
    selector: Literal[
        "AcdSkills", "AgentName", "Division", "Group", "Location", "Queue", "Role", "Team",
    ] | str | None = field("selector", default=None)
    value: list[str] | None = field("value", default=None)
    order: int | None = field("order", default=None)
