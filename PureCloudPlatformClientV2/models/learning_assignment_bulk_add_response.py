# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DisallowedEntityLearningAssignmentItem, LearningAssignment


class LearningAssignmentBulkAddResponse(Model):
    """Given by post_learning_assignments_bulkadd."""

    entities: list[LearningAssignment] | None = field("entities", default=None)
    disallowed_entities: list[DisallowedEntityLearningAssignmentItem] | None = field("disallowedEntities", default=None)
