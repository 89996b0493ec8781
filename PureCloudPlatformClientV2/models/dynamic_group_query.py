# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DynamicGroupSkillCondition


class DynamicGroupQuery(Model):
    """A dynamic group query: skill conditions. Body of post_groups_dynamicsettings_preview and 1 more.

    Required by the platform: skill_conditions.
    """

    skill_conditions: list[DynamicGroupSkillCondition] | None = field("skillConditions", default=None)
