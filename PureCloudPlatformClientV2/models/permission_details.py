# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PermissionDetails(Model):
    """Part of AvailableTopic."""

    type: Literal[
        "requiresCurrentUser", "requiresPermissions", "requiresDivisionPermissions", "requiresAnyDivisionPermissions",
        "requiresUserBeConversationParticipant",
    ] | str | None = field("type", default=None)
    permissions: list[str] | None = field("permissions", default=None)
    allows_current_user: bool | None = field("allowsCurrentUser", default=None)
    enforced: bool | None = field("enforced", default=None)
