# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .work_plan_validation_message_argument import WorkPlanValidationMessageArgument


class WorkPlanConstraintConflictMessage(Model):
    """WorkPlanConstraintConflictMessage of the Platform API."""

    type: Literal["UnknownFix", "WithPotentialFixes"] | str | None = field("type", default=None)
    arguments: list[WorkPlanValidationMessageArgument] | None = field("arguments", default=None)
