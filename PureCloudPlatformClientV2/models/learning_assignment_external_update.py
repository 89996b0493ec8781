# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningAssignmentExternalUpdate(Model):
    """A learning assignment external to change: state, percentage score and is passed. Body of
    patch_learning_module_user_assignments.
    """

    state: Literal[
        "Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule",
    ] | str | None = field("state", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    is_passed: bool | None = field("isPassed", default=None)
