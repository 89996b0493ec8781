# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DashboardsSharedWith(Model):
    """Part of DashboardConfiguration."""

    user_ids: list[str] | None = field("userIds", default=None)
    team_ids: list[str] | None = field("teamIds", default=None)
