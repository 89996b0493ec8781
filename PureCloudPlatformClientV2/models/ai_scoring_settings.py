# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QuestionGroupSettings


class AiScoringSettings(Model):
    """Given by put_quality_forms_evaluation_aiscoring_settings; taken by
    put_quality_forms_evaluation_aiscoring_settings.
    """

    id: str | None = field("id", default=None)
    question_group_settings: list[QuestionGroupSettings] | None = field("questionGroupSettings", default=None)
    self_uri: str | None = field("selfUri", default=None)
