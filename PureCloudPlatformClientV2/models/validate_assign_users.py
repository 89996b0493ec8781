# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ValidateAssignUsers(Model):
    """Required by the platform: members_to_assign."""

    members_to_assign: list[str] | None = field("membersToAssign", default=None)
