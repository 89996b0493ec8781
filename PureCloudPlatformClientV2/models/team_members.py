# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TeamMembers(Model):
    """Required by the platform: member_ids."""

    member_ids: list[str] | None = field("memberIds", default=None)
