# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .invalid_assignment import InvalidAssignment
    from .other_profile_assignment import OtherProfileAssignment
    from .user_reference import UserReference


class AssignmentValidation(Model):
    """AssignmentValidation of the Platform API."""

    members_not_assigned: list[UserReference] | None = field("membersNotAssigned", default=None)
    members_already_assigned: list[UserReference] | None = field("membersAlreadyAssigned", default=None)
    members_already_assigned_to_other: list[OtherProfileAssignment] | None = field(
        "membersAlreadyAssignedToOther", default=None
    )
    invalid_member_assignments: list[InvalidAssignment] | None = field("invalidMemberAssignments", default=None)
