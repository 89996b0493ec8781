# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkPlanValidationMessageArgument


class WorkPlanConstraintConflictMessage(Model):
    """Part of ConstraintConflictMessage."""

    type: Literal["UnknownFix", "WithPotentialFixes"] | str | None = field("type", default=None)
    arguments: list[WorkPlanValidationMessageArgument] | None = field("arguments", default=None)
