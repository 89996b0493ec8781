# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkPlanValidationMessageArgument


class WorkPlanConstraintConflictMessage(Model):
    type: Literal["UnknownFix", "WithPotentialFixes"] | str | None = field("type", default=None)
    arguments: list[WorkPlanValidationMessageArgument] | None = field("arguments", default=None)
