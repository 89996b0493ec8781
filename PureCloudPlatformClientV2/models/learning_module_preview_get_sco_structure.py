# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LearningShareableContentObject


class LearningModulePreviewGetScoStructure(Model):
    """Part of LearningModulePreviewGetResponseStep."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    success_status: Literal["Passed", "Failed", "Unknown"] | str | None = field("successStatus", default=None)
    completion_status: Literal[
        "Completed", "Incomplete", "NotAttempted", "Unknown",
    ] | str | None = field("completionStatus", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    shareable_content_object: LearningShareableContentObject | None = field("shareableContentObject", default=None)
    children: list[LearningModulePreviewGetScoStructure] | None = field("children", default=None)
