# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .work_plan_constraint_conflict_message import WorkPlanConstraintConflictMessage
    from .work_plan_constraint_message import WorkPlanConstraintMessage


class ConstraintConflictMessage(Model):
    """ConstraintConflictMessage of the Platform API."""

    message: WorkPlanConstraintConflictMessage | None = field("message", default=None)
    conflicted_constraint_messages: list[WorkPlanConstraintMessage] | None = field(
        "conflictedConstraintMessages", default=None
    )
