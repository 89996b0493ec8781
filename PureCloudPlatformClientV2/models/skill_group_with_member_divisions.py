# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import SkillGroupCondition, WritableDivision


class SkillGroupWithMemberDivisions(Model):
    """Skill group with member divisions: name, skill conditions, division and 8 more. Answer of
    post_routing_skillgroups; body of post_routing_skillgroups.

    Required by the platform: name, skill_conditions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    member_count: int | None = field("memberCount", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    status: Literal["InProgress", "Complete"] | str | None = field("status", default=None)
    skill_conditions: list[SkillGroupCondition] | None = field("skillConditions", default=None)
    member_divisions: list[str] | None = field("memberDivisions", default=None)
    self_uri: str | None = field("selfUri", default=None)
