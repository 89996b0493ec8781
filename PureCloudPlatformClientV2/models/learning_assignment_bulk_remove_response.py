# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DisallowedEntityLearningAssignmentReference, LearningAssignmentEntity


class LearningAssignmentBulkRemoveResponse(Model):
    """Given by post_learning_assignments_bulkremove."""

    entities: list[LearningAssignmentEntity] | None = field("entities", default=None)
    disallowed_entities: list[DisallowedEntityLearningAssignmentReference] | None = field(
        "disallowedEntities", default=None
    )
