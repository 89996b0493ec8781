# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference


class AgentWorkPlans(Model):
    """Part of MuAgentsWorkPlansResult.

    Required by the platform: user, work_plan_lookup_keys_per_week.
    """

    user: UserReference | None = field("user", default=None)
    work_plan_lookup_keys_per_week: list[int] | None = field("workPlanLookupKeysPerWeek", default=None)
