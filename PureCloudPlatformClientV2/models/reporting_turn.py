# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, ReportingTurnAction, ReportingTurnIntent, ReportingTurnKnowledge,
        ReportingTurnKnowledgeEvents, SessionEndDetails,
    )


class ReportingTurn(Model):
    """Part of ReportingTurnsResponse."""

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
