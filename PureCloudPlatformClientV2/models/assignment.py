# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .assignment_error import AssignmentError
    from .user_reference import UserReference


class Assignment(Model):
    """Assignment of the Platform API."""

    assigned_members: list[UserReference] | None = field("assignedMembers", default=None)
    removed_members: list[UserReference] | None = field("removedMembers", default=None)
    assignment_errors: list[AssignmentError] | None = field("assignmentErrors", default=None)
