# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PlanningGroup, WfmVersionedEntityMetadata


class PlanningGroupList(Model):
    """List of planning groups. Answer of get_workforcemanagement_businessunit_planninggroups."""

    entities: list[PlanningGroup] | None = field("entities", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
