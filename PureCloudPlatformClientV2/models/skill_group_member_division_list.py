# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Division


class SkillGroupMemberDivisionList(Model):
    """List of divisions. Answer of get_routing_skillgroup_members_divisions."""

    entities: list[Division] | None = field("entities", default=None)
