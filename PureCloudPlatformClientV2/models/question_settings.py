# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AiScoringSetting


class QuestionSettings(Model):
    """Part of QuestionGroupSettings."""

    question_context_id: str | None = field("questionContextId", default=None)
    settings: AiScoringSetting | None = field("settings", default=None)
