# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_module_preview_update_response_assignment import LearningModulePreviewUpdateResponseAssignment


class LearningModulePreviewUpdateResponse(Model):
    """LearningModulePreviewUpdateResponse of the Platform API."""

    id: str | None = field("id", default=None)
    assignment: LearningModulePreviewUpdateResponseAssignment | None = field("assignment", default=None)
