# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TeamAddMemberFailure(Model):
    """Part of TeamMemberAddListingResponse."""

    id: str | None = field("id", default=None)
    reason: Literal[
        "UserNotFound", "UserGroupLimitExceeded", "UserGroupDivisionMismatch",
    ] | str | None = field("reason", default=None)
