# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserReferenceWithName


class EvaluationSettings(Model):
    """Evaluation settings of an evaluation form. In EvaluationForm and 1 more."""

    revisions_enabled: bool | None = field("revisionsEnabled", default=None)
    disputes_enabled: bool | None = field("disputesEnabled", default=None)
    disputes_allowed_per_evaluation: int | None = field("disputesAllowedPerEvaluation", default=None)
    disputes_assignees: list[EvaluationSettingsAssignee] | None = field("disputesAssignees", default=None)


class EvaluationSettingsAssignee(Model):
    """One of the disputes assignees of evaluation settings. In EvaluationSettings."""

    user: UserReferenceWithName | None = field("user", default=None)
    type: Literal["Original", "Individual", "None"] | str | None = field("type", default=None)
