# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningAssignment, LearningAssignmentItem


class DisallowedEntityLearningAssignmentItem(Model):
    """One of the disallowed entities of a learning assignment bulk. In LearningAssignmentBulkAddResponse."""

    error_code: str | None = field("errorCode", default=None)
    entity: LearningAssignmentItem | None = field("entity", default=None)


class LearningAssignmentBulkAddResponse(Model):
    """List of learning assignments. Answer of post_learning_assignments_bulkadd."""

    entities: list[LearningAssignment] | None = field("entities", default=None)
    disallowed_entities: list[DisallowedEntityLearningAssignmentItem] | None = field("disallowedEntities", default=None)
