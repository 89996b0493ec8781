# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .dynamic_group_language_skill_condition import DynamicGroupLanguageSkillCondition
    from .dynamic_group_routing_skill_condition import DynamicGroupRoutingSkillCondition


class DynamicGroupSkillCondition(Model):
    """DynamicGroupSkillCondition of the Platform API.

    The platform requires: routing_skill_conditions, language_skill_conditions, operation.
    """

    routing_skill_conditions: list[DynamicGroupRoutingSkillCondition] | None = field(
        "routingSkillConditions", default=None
    )
    language_skill_conditions: list[DynamicGroupLanguageSkillCondition] | None = field(
        "languageSkillConditions", default=None
    )
    operation: Literal["And", "Not", "Or"] | str | None = field("operation", default=None)
