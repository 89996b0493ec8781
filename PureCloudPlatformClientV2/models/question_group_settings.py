# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QuestionSettings


class QuestionGroupSettings(Model):
    """Part of AiScoringSettings."""

    question_group_context_id: str | None = field("questionGroupContextId", default=None)
    question_settings: list[QuestionSettings] | None = field("questionSettings", default=None)
