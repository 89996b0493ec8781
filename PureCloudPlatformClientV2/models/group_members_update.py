# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class GroupMembersUpdate(Model):
    """Required by the platform: member_ids, version."""

    member_ids: list[str] | None = field("memberIds", default=None)
    version: int | None = field("version", default=None)
