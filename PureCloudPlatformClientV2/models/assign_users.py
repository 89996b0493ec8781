# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AssignUsers(Model):
    """Assign users: members to assign and members to remove. Body of post_gamification_profile_members.

    Required by the platform: members_to_assign, members_to_remove.
    """

    members_to_assign: list[str] | None = field("membersToAssign", default=None)
    members_to_remove: list[str] | None = field("membersToRemove", default=None)
