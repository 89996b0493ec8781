# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DisallowedEntityLearningAssignmentReference, LearningAssignmentEntity


class LearningAssignmentBulkRemoveResponse(Model):
    entities: list[LearningAssignmentEntity] | None = field("entities", default=None)
    disallowed_entities: list[DisallowedEntityLearningAssignmentReference] | None = field(
        "disallowedEntities", default=None
    )
