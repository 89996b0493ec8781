# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkPlanListItemResponse


class WorkPlanListResponse(Model):
    """Given by get_workforcemanagement_managementunit_workplans."""

    entities: list[WorkPlanListItemResponse] | None = field("entities", default=None)
