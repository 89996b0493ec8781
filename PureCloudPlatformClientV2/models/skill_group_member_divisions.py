# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SkillGroupMemberDivisions(Model):
    """Skill group member divisions: add division ids and remove division ids. Body of
    post_routing_skillgroup_members_divisions.
    """

    add_division_ids: list[str] | None = field("addDivisionIds", default=None)
    remove_division_ids: list[str] | None = field("removeDivisionIds", default=None)
