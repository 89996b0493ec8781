# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NumericRange


class ConversationDetailQueryPredicate(Model):
    """One of the predicates of a conversation detail query clause. In ConversationDetailQueryClause and 1 more."""

    type: Literal["dimension", "property", "metric"] | str | None = field("type", default=None)
    dimension: Literal[
        "conversationEnd", "conversationId", "conversationInitiator", "conversationStart", "customerParticipation",
        "divisionId", "externalTag", "mediaStatsMinConversationMos", "originatingDirection",
        "originatingSocialMediaPublic",
    ] | str | None = field("dimension", default=None)
    metric: Literal[
        "nBlindTransferred", "nBotInteractions", "nCobrowseSessions", "nConnected", "nConsult", "nConsultTransferred",
        "nError", "nFlow", "nFlowMilestone", "nFlowOutcome", "nFlowOutcomeFailed", "nOffered", "nOutbound",
        "nOutboundAbandoned", "nOutboundAttempted", "nOutboundConnected", "nOverSla", "nStateTransitionError",
        "nTransferred", "oExternalMediaCount", "oFlowMilestone", "oMediaCount", "oMessageCount", "oMessageSegmentCount",
        "oMessageTurn", "tAbandon", "tAcd", "tActiveCallback", "tActiveCallbackComplete", "tAcw", "tAgentResponseTime",
        "tAlert", "tAnswered", "tBarging", "tCoaching", "tCoachingComplete", "tConnected", "tContacting",
        "tConversationDuration", "tDialing", "tFirstConnect", "tFirstDial", "tFlow", "tFlowDisconnect", "tFlowExit",
        "tFlowOut", "tFlowOutcome", "tHandle", "tHeld", "tHeldComplete", "tIvr", "tMonitoring", "tMonitoringComplete",
        "tNotResponding", "tPark", "tParkComplete", "tShortAbandon", "tTalk", "tTalkComplete", "tUserResponseTime",
        "tVoicemail",
    ] | str | None = field("metric", default=None)
    operator: Literal["matches", "exists", "notExists"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: NumericRange | None = field("range", default=None)
