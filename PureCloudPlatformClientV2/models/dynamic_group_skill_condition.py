# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DynamicGroupLanguageSkillCondition, DynamicGroupRoutingSkillCondition


class DynamicGroupSkillCondition(Model):
    """Part of DynamicGroupLanguageSkillCondition and 2 more.

    Required by the platform: routing_skill_conditions, language_skill_conditions, operation.
    """

    routing_skill_conditions: list[DynamicGroupRoutingSkillCondition] | None = field(
        "routingSkillConditions", default=None
    )
    language_skill_conditions: list[DynamicGroupLanguageSkillCondition] | None = field(
        "languageSkillConditions", default=None
    )
    operation: Literal["And", "Not", "Or"] | str | None = field("operation", default=None)
