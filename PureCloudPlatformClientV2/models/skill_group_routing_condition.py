# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SkillGroupCondition


class SkillGroupRoutingCondition(Model):
    """Part of SkillGroupCondition.

    Required by the platform: routing_skill, comparator, proficiency.
    """

    routing_skill: str | None = field("routingSkill", default=None)
    comparator: Literal[
        "EqualTo", "NotEqualTo", "LessThan", "GreaterThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo",
    ] | str | None = field("comparator", default=None)
    proficiency: int | None = field("proficiency", default=None)
    child_conditions: list[SkillGroupCondition] | None = field("childConditions", default=None)
