# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConstraintConflictMessage, WorkPlanConfigurationViolationMessage


class ValidateWorkPlanMessages(Model):
    """Part of ValidateWorkPlanResponse."""

    violation_messages: list[WorkPlanConfigurationViolationMessage] | None = field("violationMessages", default=None)
    constraint_conflict_message: ConstraintConflictMessage | None = field("constraintConflictMessage", default=None)
