# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LearningAssessment


class LearningAssignmentUpdate(Model):
    """A learning assignment to change: state and assessment. Body of patch_learning_assignment."""

    state: Literal[
        "Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule",
    ] | str | None = field("state", default=None)
    assessment: LearningAssessment | None = field("assessment", default=None)
