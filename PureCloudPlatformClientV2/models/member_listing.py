# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Member


class MemberListing(Model):
    """Given by get_gamification_profile_members."""

    entities: list[Member] | None = field("entities", default=None)
