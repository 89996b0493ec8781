# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningModuleSummary(Model):
    """Summary data of an assigned learning module. In AssignedLearningModule and 1 more."""

    assigned_count: int | None = field("assignedCount", default=None)
    completed_count: int | None = field("completedCount", default=None)
    passed_count: int | None = field("passedCount", default=None)
    completed_sum: float | None = field("completedSum", default=None)
