# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UnansweredGroup


class UnansweredGroups(Model):
    """List of unanswered groups. Answer of get_knowledge_knowledgebase_unanswered_groups."""

    entities: list[UnansweredGroup] | None = field("entities", default=None)
