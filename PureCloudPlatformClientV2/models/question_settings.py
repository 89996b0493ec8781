# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AiScoringSetting


class QuestionSettings(Model):
    question_context_id: str | None = field("questionContextId", default=None)
    settings: AiScoringSetting | None = field("settings", default=None)
