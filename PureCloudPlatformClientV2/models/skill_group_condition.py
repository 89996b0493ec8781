# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SkillGroupCondition(Model):
    """One of the skill conditions of a skill group. In SkillGroup and 3 more.

    Required by the platform: routing_skill_conditions, language_skill_conditions, operation.
    """

    routing_skill_conditions: list[SkillGroupRoutingCondition] | None = field("routingSkillConditions", default=None)
    language_skill_conditions: list[SkillGroupLanguageCondition] | None = field("languageSkillConditions", default=None)
    operation: Literal["And", "Not", "Or"] | str | None = field("operation", default=None)


class SkillGroupLanguageCondition(Model):
    """One of the language skill conditions of a skill group condition. In SkillGroupCondition.

    Required by the platform: language_skill, comparator, proficiency.
    """

    language_skill: str | None = field("languageSkill", default=None)
    comparator: Literal[
        "EqualTo", "NotEqualTo", "LessThan", "GreaterThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo",
    ] | str | None = field("comparator", default=None)
    proficiency: int | None = field("proficiency", default=None)
    child_conditions: list[SkillGroupCondition] | None = field("childConditions", default=None)


class SkillGroupRoutingCondition(Model):
    """One of the routing skill conditions of a skill group condition. In SkillGroupCondition.

    Required by the platform: routing_skill, comparator, proficiency.
    """

    routing_skill: str | None = field("routingSkill", default=None)
    comparator: Literal[
        "EqualTo", "NotEqualTo", "LessThan", "GreaterThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo",
    ] | str | None = field("comparator", default=None)
    proficiency: int | None = field("proficiency", default=None)
    child_conditions: list[SkillGroupCondition] | None = field("childConditions", default=None)
