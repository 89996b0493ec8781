# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GroupMembersUpdate(Model):
    """Group members to change: member ids and 1 more. Body of post_group_members.

    Required by the platform: member_ids, version.
    """

    member_ids: list[str] | None = field("memberIds", default=None)
    version: int | None = field("version", default=None)
