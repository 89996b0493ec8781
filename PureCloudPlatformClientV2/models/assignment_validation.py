# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef, UserReference


class AssignmentValidation(Model):
    """An assignment validation: members not assigned, members already assigned, members already assigned to other and 1
    more. Answer of post_gamification_profile_members_validate.
    """

    members_not_assigned: list[UserReference] | None = field("membersNotAssigned", default=None)
    members_already_assigned: list[UserReference] | None = field("membersAlreadyAssigned", default=None)
    members_already_assigned_to_other: list[OtherProfileAssignment] | None = field(
        "membersAlreadyAssignedToOther", default=None
    )
    invalid_member_assignments: list[InvalidAssignment] | None = field("invalidMemberAssignments", default=None)


class InvalidAssignment(Model):
    """One of the invalid member assignments of an assignment validation. In AssignmentValidation."""

    user: UserReference | None = field("user", default=None)
    message: str | None = field("message", default=None)


class OtherProfileAssignment(Model):
    """One of the members already assigned to others of an assignment validation. In AssignmentValidation."""

    id: str | None = field("id", default=None)
    current_profile: DomainEntityRef | None = field("currentProfile", default=None)
    self_uri: str | None = field("selfUri", default=None)
