# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference


class Assignment(Model):
    """An assignment: assigned members, removed members and assignment errors. Answer of
    post_gamification_profile_members.
    """

    assigned_members: list[UserReference] | None = field("assignedMembers", default=None)
    removed_members: list[UserReference] | None = field("removedMembers", default=None)
    assignment_errors: list[AssignmentError] | None = field("assignmentErrors", default=None)


class AssignmentError(Model):
    """One of the assignment errors of an assignment. In Assignment."""

    user: UserReference | None = field("user", default=None)
    message: str | None = field("message", default=None)
