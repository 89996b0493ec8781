# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .ai_scoring_setting import AiScoringSetting


class QuestionSettings(Model):
    """QuestionSettings of the Platform API."""

    question_context_id: str | None = field("questionContextId", default=None)
    settings: AiScoringSetting | None = field("settings", default=None)
