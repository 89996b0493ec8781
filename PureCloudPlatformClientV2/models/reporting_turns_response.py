# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, ReportingTurnKnowledgeDocument


class ReportingTurn(Model):
    """One of the items of a reporting turns response. In ReportingTurnsResponse."""

    user_input: str | None = field("userInput", default=None)
    bot_prompts: list[str] | None = field("botPrompts", default=None)
    session_id: str | None = field("sessionId", default=None)
    ask_action: ReportingTurnAction | None = field("askAction", default=None)
    intent: ReportingTurnIntent | None = field("intent", default=None)
    knowledge: ReportingTurnKnowledge | None = field("knowledge", default=None)
    knowledge_base_events: ReportingTurnKnowledgeEvents | None = field("knowledgeBaseEvents", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_completed: datetime | None = field("dateCompleted", default=None)
    ask_action_result: Literal[
        "SuccessCollection", "SuccessConfirmationYes", "SuccessConfirmationNo", "SkippedCollection",
        "PartialCollection", "NoMatchCollection", "NoMatchConfirmation", "AgentRequestedByUser", "ConfirmationRequired",
        "Error", "ExpressionError", "NoInputCollection", "NoInputConfirmation", "DisambiguationRequired",
        "SuccessDisambiguation", "SuccessDisambiguationNone", "NoMatchDisambiguation", "NoInputDisambiguation",
    ] | str | None = field("askActionResult", default=None)
    session_end_details: SessionEndDetails | None = field("sessionEndDetails", default=None)
    conversation: AddressableEntityRef | None = field("conversation", default=None)


class ReportingTurnAction(Model):
    """Ask action of a reporting turn. In ReportingTurn."""

    action_id: str | None = field("actionId", default=None)
    action_name: str | None = field("actionName", default=None)
    action_number: int | None = field("actionNumber", default=None)
    action_type: Literal[
        "AddFlowMilestoneAction", "AskForNLUIntentAction", "AskForBooleanAction", "AskForSlotAction",
        "AskSurveyQuestionAction", "AskForNLUNextIntentAction", "BotState", "CallTaskAction", "ClearSlotAction",
        "ClearUtilizationLabelAction", "DisconnectAction", "EndTaskAction", "ExitBotFlowAction", "UpdateVariableAction",
        "CommunicateAction", "DecisionAction", "FindEmergencyGroupAction", "FindGrammarAction", "FindGrammarByIdAction",
        "FindGroupAction", "FindLanguageSkillAction", "FindQueueAction", "FindQueueByIdAction", "FindScheduleAction",
        "FindScheduleGroupAction", "FindSkillAction", "FindSystemPromptAction", "FindUserAction", "FindUserByIdAction",
        "FindUsersByIdAction", "FindUserPromptAction", "FindUtilizationLabelAction", "SwitchAction", "DataAction",
        "DataTableLookupAction", "GetExternalContactAction", "GetExternalOrganizationAction", "LoopAction",
        "ExitLoopAction", "NextLoopAction", "LoopUntilAction", "SetActiveIntentAction", "SetFlowOutcomeAction",
        "InitializeFlowOutcomeAction", "AskForStringAction", "SendResponseAction", "GetResponseAction",
        "ExtractSecureDataAction", "SecureAction", "TransferTaskAction", "DigitalMenuAction", "WaitForInputAction",
        "EvaluateScheduleAction", "EvaluateScheduleGroupAction", "ShowKnowledgeArticleAction",
        "SendKnowledgeFeedbackAction", "SetLocaleAction", "ScreenPopAction", "SetUtilizationLabelAction",
        "SetWrapupCodeAction", "TransferPureMatchAction", "GetAttributesAction", "SetAttributesAction", "Unknown",
    ] | str | None = field("actionType", default=None)


class ReportingTurnIntent(Model):
    """Intent of a reporting turn. In ReportingTurn."""

    name: str | None = field("name", default=None)
    confidence: float | None = field("confidence", default=None)
    slots: list[ReportingTurnIntentSlot] | None = field("slots", default=None)


class ReportingTurnIntentSlot(Model):
    """One of the slots of a reporting turn intent. In ReportingTurnIntent."""

    name: str | None = field("name", default=None)
    value: str | None = field("value", default=None)
    type: str | None = field("type", default=None)
    confidence: float | None = field("confidence", default=None)


class ReportingTurnKnowledge(Model):
    """Knowledge of a reporting turn. In ReportingTurn."""

    knowledge_base_id: str | None = field("knowledgeBaseId", default=None)
    feedback: ReportingTurnKnowledgeFeedback | None = field("feedback", default=None)
    search: ReportingTurnKnowledgeSearch | None = field("search", default=None)


class ReportingTurnKnowledgeEvents(Model):
    """Knowledge base events of a reporting turn. In ReportingTurn."""

    search: list[ReportingTurnKnowledgeSearchEvent] | None = field("search", default=None)
    feedback: list[ReportingTurnKnowledgeFeedbackEvent] | None = field("feedback", default=None)


class ReportingTurnKnowledgeFeedback(Model):
    """Feedback of a reporting turn knowledge. In ReportingTurnKnowledge."""

    search_id: str | None = field("searchId", default=None)
    rating: int | None = field("rating", default=None)
    documents: list[ReportingTurnKnowledgeDocument] | None = field("documents", default=None)


class ReportingTurnKnowledgeFeedbackEvent(Model):
    """One of the feedback of reporting turn knowledge events. In ReportingTurnKnowledgeEvents."""

    search_id: str | None = field("searchId", default=None)
    knowledge_base_id: str | None = field("knowledgeBaseId", default=None)
    documents: list[ReportingTurnKnowledgeDocument] | None = field("documents", default=None)
    feedback_rating: int | None = field("feedbackRating", default=None)
    document_variation_id: str | None = field("documentVariationId", default=None)
    document_version_id: str | None = field("documentVersionId", default=None)


class ReportingTurnKnowledgeSearch(Model):
    """Search of a reporting turn knowledge. In ReportingTurnKnowledge."""

    search_id: str | None = field("searchId", default=None)
    documents: list[ReportingTurnKnowledgeDocument] | None = field("documents", default=None)
    query: str | None = field("query", default=None)


class ReportingTurnKnowledgeSearchEvent(Model):
    """One of the searches of reporting turn knowledge events. In ReportingTurnKnowledgeEvents."""

    search_id: str | None = field("searchId", default=None)
    knowledge_base_id: str | None = field("knowledgeBaseId", default=None)
    documents: list[ReportingTurnKnowledgeDocument] | None = field("documents", default=None)
    search_query: str | None = field("searchQuery", default=None)
    answer_document_id: str | None = field("answerDocumentId", default=None)


class ReportingTurnsResponse(Model):
    """Page of reporting turns. Answer of get_analytics_botflow_divisions_reportingturns and 1 more."""

    entities: list[ReportingTurn] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)


class SessionEndDetails(Model):
    """Session end details of a reporting turn. In ReportingTurn."""

    type: Literal["Disconnect", "Exit"] | str | None = field("type", default=None)
    reason: str | None = field("reason", default=None)
