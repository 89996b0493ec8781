# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AnswerGenerationConfig(Model):
    """Answer generation configuration of a copilot. In Copilot.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)


class Copilot(Model):
    """A copilot: live on queue, default language, enabled and 8 more. Answer of get_assistant_copilot and 1 more; body
    of put_assistant_copilot.

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


class CopilotAction(Model):
    """One of the actions of a copilot rule. In CopilotRule.

    Required by the platform: action_type.
    """

    action_type: Literal[
        "KnowledgeArticle", "CannedResponse", "Script",
    ] | str | None = field("actionType", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)


class CopilotCondition(Model):
    """One of the conditions of a copilot rule. In CopilotRule.

    Required by the platform: condition_type, condition_values.
    """

    condition_type: Literal[
        "Intent", "ConversationStart", "ConversationTransfer", "ConversationEnd",
    ] | str | None = field("conditionType", default=None)
    condition_values: list[str] | None = field("conditionValues", default=None)


class CopilotFallbackAction(Model):
    """One of the actions of a fallback. In Fallback.

    Required by the platform: action_type.
    """

    action_type: Literal[
        "KnowledgeArticle", "CannedResponse", "Script", "KnowledgeSearch",
    ] | str | None = field("actionType", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)


class CopilotNluDomain(Model):
    """Domain of an NLU configuration. In NluConfig.

    Required by the platform: id, use_latest_version.
    """

    id: str | None = field("id", default=None)
    use_latest_version: bool | None = field("useLatestVersion", default=None)
    version: CopilotNluDomainVersion | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)


class CopilotNluDomainVersion(Model):
    """Reference to a copilot NLU domain version by its id and its address. In CopilotNluDomain.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class CopilotRule(Model):
    """Rule of a rule configuration. In RuleConfig.

    Required by the platform: conditions, actions.
    """

    conditions: list[CopilotCondition] | None = field("conditions", default=None)
    actions: list[CopilotAction] | None = field("actions", default=None)


class Fallback(Model):
    """Fallback of a rule engine configuration. In RuleEngineConfig."""

    enabled: bool | None = field("enabled", default=None)
    actions: list[CopilotFallbackAction] | None = field("actions", default=None)


class KnowledgeAnswerConfig(Model):
    """Knowledge answer configuration of a copilot. In Copilot.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)


class NluConfig(Model):
    """NLU configuration of a copilot. In Copilot.

    Required by the platform: domain, intent_confidence_threshold.
    """

    domain: CopilotNluDomain | None = field("domain", default=None)
    intent_confidence_threshold: float | None = field("intentConfidenceThreshold", default=None)


class RuleConfig(Model):
    """One of the rules of a rule engine configuration. In RuleEngineConfig.

    Required by the platform: enabled, rule.
    """

    id: str | None = field("id", default=None)
    enabled: bool | None = field("enabled", default=None)
    rule: CopilotRule | None = field("rule", default=None)


class RuleEngineConfig(Model):
    """Rule engine configuration of a copilot. In Copilot.

    Required by the platform: rules.
    """

    rules: list[RuleConfig] | None = field("rules", default=None)
    fallback: Fallback | None = field("fallback", default=None)


class SummaryGenerationConfig(Model):
    """Summary generation configuration of a copilot. In Copilot.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)


class WrapupCodePredictionConfig(Model):
    """Wrap-up code prediction configuration of a copilot. In Copilot.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)
