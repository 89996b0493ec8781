# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActionMapScheduleGroup(Model):
    """Part of ActionMapScheduleGroups and 1 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
