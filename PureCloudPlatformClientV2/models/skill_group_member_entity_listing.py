# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReferenceWithName


class SkillGroupMemberEntityListing(Model):
    """Page of user reference with names. Answer of get_routing_skillgroup_members."""

    entities: list[UserReferenceWithName] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
