# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .disallowed_entity_learning_assignment_reference import DisallowedEntityLearningAssignmentReference
    from .learning_assignment_entity import LearningAssignmentEntity


class LearningAssignmentBulkRemoveResponse(Model):
    """LearningAssignmentBulkRemoveResponse of the Platform API."""

    entities: list[LearningAssignmentEntity] | None = field("entities", default=None)
    disallowed_entities: list[DisallowedEntityLearningAssignmentReference] | None = field(
        "disallowedEntities", default=None
    )
