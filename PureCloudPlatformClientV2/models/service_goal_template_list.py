# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .service_goal_template import ServiceGoalTemplate
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class ServiceGoalTemplateList(Model):
    """ServiceGoalTemplateList of the Platform API."""

    entities: list[ServiceGoalTemplate] | None = field("entities", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
