# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_assignment_reference import LearningAssignmentReference


class DisallowedEntityLearningAssignmentReference(Model):
    """DisallowedEntityLearningAssignmentReference of the Platform API."""

    error_code: str | None = field("errorCode", default=None)
    entity: LearningAssignmentReference | None = field("entity", default=None)
