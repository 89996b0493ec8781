# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_assignment_item import LearningAssignmentItem


class DisallowedEntityLearningAssignmentItem(Model):
    """DisallowedEntityLearningAssignmentItem of the Platform API."""

    error_code: str | None = field("errorCode", default=None)
    entity: LearningAssignmentItem | None = field("entity", default=None)
