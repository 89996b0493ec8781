# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DisallowedEntityLearningAssignmentReference(Model):
    """Part of LearningAssignmentBulkRemoveResponse."""

    error_code: str | None = field("errorCode", default=None)
    entity: LearningAssignmentReference | None = field("entity", default=None)


class LearningAssignmentBulkRemoveResponse(Model):
    """Given by post_learning_assignments_bulkremove."""

    entities: list[LearningAssignmentEntity] | None = field("entities", default=None)
    disallowed_entities: list[DisallowedEntityLearningAssignmentReference] | None = field(
        "disallowedEntities", default=None
    )


class LearningAssignmentEntity(Model):
    """Part of LearningAssignmentBulkRemoveResponse."""

    assignment_id: str | None = field("assignmentId", default=None)


class LearningAssignmentReference(Model):
    """Part of DisallowedEntityLearningAssignmentReference."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
