# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkPlanRotationResponse


class WorkPlanRotationListResponse(Model):
    """List of work plan rotations. Answer of get_workforcemanagement_managementunit_workplanrotations."""

    entities: list[WorkPlanRotationResponse] | None = field("entities", default=None)
