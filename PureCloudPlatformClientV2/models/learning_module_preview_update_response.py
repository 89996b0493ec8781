# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningModulePreviewUpdateResponseAssignment


class LearningModulePreviewUpdateResponse(Model):
    """Given by put_learning_module_preview."""

    id: str | None = field("id", default=None)
    assignment: LearningModulePreviewUpdateResponseAssignment | None = field("assignment", default=None)
