# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AiScoringSetting(Model):
    """Part of QuestionSettings."""

    enabled: bool | None = field("enabled", default=None)


class AiScoringSettings(Model):
    """Given by put_quality_forms_evaluation_aiscoring_settings; taken by
    put_quality_forms_evaluation_aiscoring_settings.
    """

    id: str | None = field("id", default=None)
    question_group_settings: list[QuestionGroupSettings] | None = field("questionGroupSettings", default=None)
    self_uri: str | None = field("selfUri", default=None)


class QuestionGroupSettings(Model):
    """Part of AiScoringSettings."""

    question_group_context_id: str | None = field("questionGroupContextId", default=None)
    question_settings: list[QuestionSettings] | None = field("questionSettings", default=None)


class QuestionSettings(Model):
    """Part of QuestionGroupSettings."""

    question_context_id: str | None = field("questionContextId", default=None)
    settings: AiScoringSetting | None = field("settings", default=None)
