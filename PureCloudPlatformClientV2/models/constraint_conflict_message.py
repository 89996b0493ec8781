# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkPlanConstraintConflictMessage, WorkPlanConstraintMessage


class ConstraintConflictMessage(Model):
    """Part of ValidateWorkPlanMessages."""

    message: WorkPlanConstraintConflictMessage | None = field("message", default=None)
    conflicted_constraint_messages: list[WorkPlanConstraintMessage] | None = field(
        "conflictedConstraintMessages", default=None
    )
