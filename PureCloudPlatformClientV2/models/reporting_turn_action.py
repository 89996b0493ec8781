# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ReportingTurnAction(Model):
    """Part of ReportingTurn."""

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
