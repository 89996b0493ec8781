# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_reference import UserReference


class AgentWorkPlans(Model):
    """AgentWorkPlans of the Platform API.

    The platform requires: user, work_plan_lookup_keys_per_week.
    """

    user: UserReference | None = field("user", default=None)
    work_plan_lookup_keys_per_week: list[int] | None = field("workPlanLookupKeysPerWeek", default=None)
