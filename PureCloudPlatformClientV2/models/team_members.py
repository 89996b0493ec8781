# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TeamMembers(Model):
    """Team members: member ids. Body of post_team_members.

    Required by the platform: member_ids.
    """

    member_ids: list[str] | None = field("memberIds", default=None)
