# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .disallowed_entity_learning_assignment_item import DisallowedEntityLearningAssignmentItem
    from .learning_assignment import LearningAssignment


class LearningAssignmentBulkAddResponse(Model):
    """LearningAssignmentBulkAddResponse of the Platform API."""

    entities: list[LearningAssignment] | None = field("entities", default=None)
    disallowed_entities: list[DisallowedEntityLearningAssignmentItem] | None = field("disallowedEntities", default=None)
