# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningShareableContentObject


class LearningModulePreviewUpdateResponseCurrentStep(Model):
    """Part of LearningModulePreviewUpdateResponseAssignment."""

    shareable_content_object: LearningShareableContentObject | None = field("shareableContentObject", default=None)
