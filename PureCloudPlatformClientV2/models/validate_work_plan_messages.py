# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .constraint_conflict_message import ConstraintConflictMessage
    from .work_plan_configuration_violation_message import WorkPlanConfigurationViolationMessage


class ValidateWorkPlanMessages(Model):
    """ValidateWorkPlanMessages of the Platform API."""

    violation_messages: list[WorkPlanConfigurationViolationMessage] | None = field("violationMessages", default=None)
    constraint_conflict_message: ConstraintConflictMessage | None = field("constraintConflictMessage", default=None)
