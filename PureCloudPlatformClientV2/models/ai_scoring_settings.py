# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AiScoringSetting(Model):
    """Settings of question settings. In QuestionSettings."""

    enabled: bool | None = field("enabled", default=None)


class AiScoringSettings(Model):
    """AI scoring settings: question group settings and 2 more. Answer of
    put_quality_forms_evaluation_aiscoring_settings; body of put_quality_forms_evaluation_aiscoring_settings.
    """

    id: str | None = field("id", default=None)
    question_group_settings: list[QuestionGroupSettings] | None = field("questionGroupSettings", default=None)
    self_uri: str | None = field("selfUri", default=None)


class QuestionGroupSettings(Model):
    """One of the question group settings of AI scoring settings. In AiScoringSettings."""

    question_group_context_id: str | None = field("questionGroupContextId", default=None)
    question_settings: list[QuestionSettings] | None = field("questionSettings", default=None)


class QuestionSettings(Model):
    """One of the question settings of question group settings. In QuestionGroupSettings."""

    question_context_id: str | None = field("questionContextId", default=None)
    settings: AiScoringSetting | None = field("settings", default=None)
