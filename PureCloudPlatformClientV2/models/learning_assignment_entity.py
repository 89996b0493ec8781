# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningAssignmentEntity(Model):
    """Part of LearningAssignmentBulkRemoveResponse."""

    assignment_id: str | None = field("assignmentId", default=None)
