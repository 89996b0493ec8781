# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserReferenceWithName


class EvaluationSettingsAssignee(Model):
    """Part of EvaluationSettings."""

    user: UserReferenceWithName | None = field("user", default=None)
    type: Literal["Original", "Individual", "None"] | str | None = field("type", default=None)
