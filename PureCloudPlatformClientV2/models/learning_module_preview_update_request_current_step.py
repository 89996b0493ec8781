# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_shareable_content_object import LearningShareableContentObject


class LearningModulePreviewUpdateRequestCurrentStep(Model):
    """LearningModulePreviewUpdateRequestCurrentStep of the Platform API."""

    id: str | None = field("id", default=None)
    completion_percentage: float | None = field("completionPercentage", default=None)
    shareable_content_object: LearningShareableContentObject | None = field("shareableContentObject", default=None)
