# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DisallowedEntityLearningAssignmentReference(Model):
    """One of the disallowed entities of a learning assignment bulk remove. In LearningAssignmentBulkRemoveResponse."""

    error_code: str | None = field("errorCode", default=None)
    entity: LearningAssignmentReference | None = field("entity", default=None)


class LearningAssignmentBulkRemoveResponse(Model):
    """List of learning assignment entities. Answer of post_learning_assignments_bulkremove."""

    entities: list[LearningAssignmentEntity] | None = field("entities", default=None)
    disallowed_entities: list[DisallowedEntityLearningAssignmentReference] | None = field(
        "disallowedEntities", default=None
    )


class LearningAssignmentEntity(Model):
    """One of the items of a learning assignment bulk remove response. In LearningAssignmentBulkRemoveResponse."""

    assignment_id: str | None = field("assignmentId", default=None)


class LearningAssignmentReference(Model):
    """Reference to a learning assignment by its id and its address. In DisallowedEntityLearningAssignmentReference."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
