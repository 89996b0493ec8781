# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class LearningAssignmentEntity(Model):
    """LearningAssignmentEntity of the Platform API."""

    assignment_id: str | None = field("assignmentId", default=None)
