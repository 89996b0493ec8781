# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Member(Model):
    """Reference to a member by its id and its address. In MemberListing.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class MemberListing(Model):
    """List of members. Answer of get_gamification_profile_members."""

    entities: list[Member] | None = field("entities", default=None)
