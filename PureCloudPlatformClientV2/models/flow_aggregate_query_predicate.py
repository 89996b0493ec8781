# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NumericRange


class FlowAggregateQueryPredicate(Model):
    """One of the predicates of a flow aggregate query clause. In FlowAggregateQueryClause and 1 more."""

    type: Literal["dimension", "property", "metric"] | str | None = field("type", default=None)
    dimension: Literal[
        "activeRouting", "activeSkillId", "addressFrom", "addressTo", "agentAssistantId", "agentBullseyeRing",
        "agentOwned", "agentRank", "agentScore", "ani", "assignerId", "authenticated", "canonicalExternalContactId",
        "conversationId", "conversationInitiator", "convertedFrom", "convertedTo", "customerParticipation",
        "deliveryStatus", "destinationAddress", "direction", "disconnectType", "divisionId", "dnis", "edgeId",
        "eligibleAgentCount", "endingLanguage", "entryReason", "entryType", "errorCode", "exitReason",
        "extendedDeliveryStatus", "externalContactId", "externalMediaCount", "externalOrganizationId", "externalTag",
        "firstQueue", "flaggedReason", "flowId", "flowInType", "flowMilestoneId", "flowName", "flowOutType",
        "flowOutcome", "flowOutcomeId", "flowOutcomeValue", "flowSubType", "flowType", "flowVersion", "groupId",
        "interactionType", "journeyActionId", "journeyActionMapId", "journeyActionMapVersion", "journeyCustomerId",
        "journeyCustomerIdType", "journeyCustomerSessionId", "journeyCustomerSessionIdType", "knowledgeBaseId",
        "mediaCount", "mediaType", "messageType", "originatingDirection", "outboundCampaignId", "outboundContactId",
        "outboundContactListId", "participantName", "peerId", "proposedAgentId", "provider", "purpose", "queueId",
        "recognitionFailureReason", "remote", "removedSkillId", "requestedLanguageId", "requestedRouting",
        "requestedRoutingSkillId", "roomId", "routingPriority", "routingRing", "routingRule", "routingRuleType",
        "scoredAgentId", "selectedAgentId", "selectedAgentRank", "selfServed", "sessionDnis", "sessionId",
        "startingLanguage", "stationId", "teamId", "transferTargetAddress", "transferTargetName", "transferType",
        "usedRouting", "userId", "videoPresent", "waitingInteractionCount", "wrapUpCode",
    ] | str | None = field("dimension", default=None)
    operator: Literal["matches", "exists", "notExists"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: NumericRange | None = field("range", default=None)
