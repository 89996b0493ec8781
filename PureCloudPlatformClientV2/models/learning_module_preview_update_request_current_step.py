# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningShareableContentObject


class LearningModulePreviewUpdateRequestCurrentStep(Model):
    """Part of LearningModulePreviewUpdateRequest."""

    id: str | None = field("id", default=None)
    completion_percentage: float | None = field("completionPercentage", default=None)
    shareable_content_object: LearningShareableContentObject | None = field("shareableContentObject", default=None)
