# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class LearningAssignmentEntity(Model):
    assignment_id: str | None = field("assignmentId", default=None)
