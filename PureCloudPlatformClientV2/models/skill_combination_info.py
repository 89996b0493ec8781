# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SkillCombinationInfo(Model):
    """Part of PagedSkillCombinationListing."""

    skill_combination: list[str] | None = field("skillCombination", default=None)
    total_count: int | None = field("totalCount", default=None)
    remaining_count: int | None = field("remainingCount", default=None)
