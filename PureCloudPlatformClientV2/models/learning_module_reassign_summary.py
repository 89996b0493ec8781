# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningModuleReassignSummary(Model):
    """Reassign summary data of an assigned learning module. In AssignedLearningModule and 1 more."""

    total_reassigned: int | None = field("totalReassigned", default=None)
    completed_count: int | None = field("completedCount", default=None)
    in_progress_count: int | None = field("inProgressCount", default=None)
    assigned_count: int | None = field("assignedCount", default=None)
    not_completed_count: int | None = field("notCompletedCount", default=None)
