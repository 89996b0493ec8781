# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WritableDivision


class SkillGroupDefinition(Model):
    """One of the items of a skill group entity listing. In SkillGroupEntityListing.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    member_count: int | None = field("memberCount", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    self_uri: str | None = field("selfUri", default=None)


class SkillGroupEntityListing(Model):
    """Page of skill group definitions. Answer of get_routing_skillgroups."""

    entities: list[SkillGroupDefinition] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
