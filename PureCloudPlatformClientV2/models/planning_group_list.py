# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .planning_group import PlanningGroup
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class PlanningGroupList(Model):
    """PlanningGroupList of the Platform API."""

    entities: list[PlanningGroup] | None = field("entities", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
