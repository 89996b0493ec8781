# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ValidateAssignUsers(Model):
    """Validate assign users: members to assign. Body of post_gamification_profile_members_validate.

    Required by the platform: members_to_assign.
    """

    members_to_assign: list[str] | None = field("membersToAssign", default=None)
