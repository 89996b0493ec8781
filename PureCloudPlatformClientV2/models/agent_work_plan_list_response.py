# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .agent_work_plan import AgentWorkPlan
    from .management_unit_reference import ManagementUnitReference


class AgentWorkPlanListResponse(Model):
    """AgentWorkPlanListResponse of the Platform API.

    The platform requires: management_unit.
    """

    entities: list[AgentWorkPlan] | None = field("entities", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
