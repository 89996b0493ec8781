# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PagedSkillCombinationListing(Model):
    """Page of skill combination informations. Answer of get_outbound_campaign_skillcombinations."""

    entities: list[SkillCombinationInfo] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)


class SkillCombinationInfo(Model):
    """One of the items of a paged skill combination listing. In PagedSkillCombinationListing."""

    skill_combination: list[str] | None = field("skillCombination", default=None)
    total_count: int | None = field("totalCount", default=None)
    remaining_count: int | None = field("remainingCount", default=None)
