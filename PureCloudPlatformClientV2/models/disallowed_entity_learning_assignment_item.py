# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningAssignmentItem


class DisallowedEntityLearningAssignmentItem(Model):
    """Part of LearningAssignmentBulkAddResponse."""

    error_code: str | None = field("errorCode", default=None)
    entity: LearningAssignmentItem | None = field("entity", default=None)
