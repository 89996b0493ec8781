# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        AnswerGenerationConfig, KnowledgeAnswerConfig, NluConfig, RuleEngineConfig, SummaryGenerationConfig,
        WrapupCodePredictionConfig,
    )


class Copilot(Model):
    """Given by get_assistant_copilot and 1 more; taken by put_assistant_copilot.

    Required by the platform: live_on_queue, default_language.
    """

    enabled: bool | None = field("enabled", default=None)
    live_on_queue: bool | None = field("liveOnQueue", default=None)
    default_language: str | None = field("defaultLanguage", default=None)
    knowledge_answer_config: KnowledgeAnswerConfig | None = field("knowledgeAnswerConfig", default=None)
    summary_generation_config: SummaryGenerationConfig | None = field("summaryGenerationConfig", default=None)
    wrapup_code_prediction_config: WrapupCodePredictionConfig | None = field("wrapupCodePredictionConfig", default=None)
    answer_generation_config: AnswerGenerationConfig | None = field("answerGenerationConfig", default=None)
    nlu_engine_type: Literal["NluV3"] | str | None = field("nluEngineType", default=None)
    nlu_config: NluConfig | None = field("nluConfig", default=None)
    rule_engine_config: RuleEngineConfig | None = field("ruleEngineConfig", default=None)
    self_uri: str | None = field("selfUri", default=None)
