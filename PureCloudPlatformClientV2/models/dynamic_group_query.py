# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .dynamic_group_skill_condition import DynamicGroupSkillCondition


class DynamicGroupQuery(Model):
    """DynamicGroupQuery of the Platform API.

    The platform requires: skill_conditions.
    """

    skill_conditions: list[DynamicGroupSkillCondition] | None = field("skillConditions", default=None)
