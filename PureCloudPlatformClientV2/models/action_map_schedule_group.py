# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActionMapScheduleGroup(Model):
    """Reference to an action map schedule group by its id. In ActionMapScheduleGroups and 1 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
