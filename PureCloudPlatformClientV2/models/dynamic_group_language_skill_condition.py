# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DynamicGroupSkillCondition


class DynamicGroupLanguageSkillCondition(Model):
    """Part of DynamicGroupSkillCondition.

    Required by the platform: language_skill, comparator, proficiency.
    """

    language_skill: str | None = field("languageSkill", default=None)
    comparator: Literal[
        "EqualTo", "NotEqualTo", "LessThan", "GreaterThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo",
    ] | str | None = field("comparator", default=None)
    proficiency: int | None = field("proficiency", default=None)
    child_conditions: list[DynamicGroupSkillCondition] | None = field("childConditions", default=None)
