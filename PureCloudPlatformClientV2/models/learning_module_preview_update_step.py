# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningModulePreviewUpdateScoStructure(Model):
    """One of the structures of a learning module preview update step. In LearningModulePreviewUpdateStep."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    success_status: Literal["Passed", "Failed", "Unknown"] | str | None = field("successStatus", default=None)
    completion_status: Literal[
        "Completed", "Incomplete", "NotAttempted", "Unknown",
    ] | str | None = field("completionStatus", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    children: list[LearningModulePreviewUpdateScoStructure] | None = field("children", default=None)


class LearningModulePreviewUpdateStep(Model):
    """One of the steps of a learning module preview. In LearningModulePreviewUpdateRequest and 1 more."""

    id: str | None = field("id", default=None)
    success_status: Literal["Passed", "Failed", "Unknown"] | str | None = field("successStatus", default=None)
    completion_status: Literal[
        "Completed", "Incomplete", "NotAttempted", "Unknown",
    ] | str | None = field("completionStatus", default=None)
    completion_percentage: float | None = field("completionPercentage", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    structure: list[LearningModulePreviewUpdateScoStructure] | None = field("structure", default=None)
