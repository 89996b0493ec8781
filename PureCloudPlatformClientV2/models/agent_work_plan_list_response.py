# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentWorkPlan, ManagementUnitReference


class AgentWorkPlanListResponse(Model):
    """Given by get_workforcemanagement_workplanbid_workplans.

    Required by the platform: management_unit.
    """

    entities: list[AgentWorkPlan] | None = field("entities", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
