# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningAssignmentStepScoStructure(Model):
    """Part of LearningAssignmentStep."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    success_status: Literal["Passed", "Failed", "Unknown"] | str | None = field("successStatus", default=None)
    completion_status: Literal[
        "Completed", "Incomplete", "NotAttempted", "Unknown",
    ] | str | None = field("completionStatus", default=None)
    children: list[LearningAssignmentStepScoStructure] | None = field("children", default=None)
