# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import InvalidAssignment, OtherProfileAssignment, UserReference


class AssignmentValidation(Model):
    """Given by post_gamification_profile_members_validate."""

    members_not_assigned: list[UserReference] | None = field("membersNotAssigned", default=None)
    members_already_assigned: list[UserReference] | None = field("membersAlreadyAssigned", default=None)
    members_already_assigned_to_other: list[OtherProfileAssignment] | None = field(
        "membersAlreadyAssignedToOther", default=None
    )
    invalid_member_assignments: list[InvalidAssignment] | None = field("invalidMemberAssignments", default=None)
