# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .evaluation_settings_assignee import EvaluationSettingsAssignee


class EvaluationSettings(Model):
    """EvaluationSettings of the Platform API."""

    revisions_enabled: bool | None = field("revisionsEnabled", default=None)
    disputes_enabled: bool | None = field("disputesEnabled", default=None)
    disputes_allowed_per_evaluation: int | None = field("disputesAllowedPerEvaluation", default=None)
    disputes_assignees: list[EvaluationSettingsAssignee] | None = field("disputesAssignees", default=None)
