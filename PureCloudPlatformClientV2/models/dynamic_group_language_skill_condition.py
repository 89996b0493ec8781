# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .dynamic_group_skill_condition import DynamicGroupSkillCondition


class DynamicGroupLanguageSkillCondition(Model):
    """DynamicGroupLanguageSkillCondition of the Platform API.

    The platform requires: language_skill, comparator, proficiency.
    """

    language_skill: str | None = field("languageSkill", default=None)
    comparator: Literal[
        "EqualTo", "NotEqualTo", "LessThan", "GreaterThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo",
    ] | str | None = field("comparator", default=None)
    proficiency: int | None = field("proficiency", default=None)
    child_conditions: list[DynamicGroupSkillCondition] | None = field("childConditions", default=None)
