# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserReference


class TeamAddMemberFailure(Model):
    """One of the failures of a team member. In TeamMemberAddListingResponse."""

    id: str | None = field("id", default=None)
    reason: Literal[
        "UserNotFound", "UserGroupLimitExceeded", "UserGroupDivisionMismatch",
    ] | str | None = field("reason", default=None)


class TeamMemberAddListingResponse(Model):
    """List of users. Answer of post_team_members."""

    entities: list[UserReference] | None = field("entities", default=None)
    failures: list[TeamAddMemberFailure] | None = field("failures", default=None)
