# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningAssignmentReference


class DisallowedEntityLearningAssignmentReference(Model):
    """Part of LearningAssignmentBulkRemoveResponse."""

    error_code: str | None = field("errorCode", default=None)
    entity: LearningAssignmentReference | None = field("entity", default=None)
