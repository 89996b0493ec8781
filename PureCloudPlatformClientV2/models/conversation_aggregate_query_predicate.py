# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NumericRange


class ConversationAggregateQueryPredicate(Model):
    """One of the predicates of a conversation aggregate query clause. In ConversationAggregateQueryClause and 1 more.
    """

    type: Literal["dimension", "property", "metric"] | str | None = field("type", default=None)
    dimension: Literal[
        "activeRouting", "activeSkillId", "addressFrom", "addressTo", "agentAssistantId", "agentBullseyeRing",
        "agentOwned", "agentRank", "agentScore", "ani", "assignerId", "authenticated", "canonicalExternalContactId",
        "conversationId", "conversationInitiator", "convertedFrom", "convertedTo", "customerParticipation",
        "deliveryStatus", "destinationAddress", "direction", "disconnectType", "divisionId", "dnis", "edgeId",
        "eligibleAgentCount", "errorCode", "extendedDeliveryStatus", "externalContactId", "externalMediaCount",
        "externalOrganizationId", "externalTag", "firstQueue", "flaggedReason", "flowInType", "flowOutType", "groupId",
        "interactionType", "journeyActionId", "journeyActionMapId", "journeyActionMapVersion", "journeyCustomerId",
        "journeyCustomerIdType", "journeyCustomerSessionId", "journeyCustomerSessionIdType", "knowledgeBaseId",
        "mediaCount", "mediaType", "messageType", "originatingDirection", "originatingSocialMediaPublic",
        "outboundCampaignId", "outboundContactId", "outboundContactListId", "participantName", "peerId",
        "proposedAgentId", "provider", "purpose", "queueId", "remote", "removedSkillId", "requestedLanguageId",
        "requestedRouting", "requestedRoutingSkillId", "roomId", "routingPriority", "routingRing", "routingRule",
        "routingRuleType", "scoredAgentId", "selectedAgentId", "selectedAgentRank", "selfServed", "sessionDnis",
        "sessionId", "stationId", "teamId", "usedRouting", "userId", "videoPresent", "waitingInteractionCount",
        "wrapUpCode",
    ] | str | None = field("dimension", default=None)
    operator: Literal["matches", "exists", "notExists"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: NumericRange | None = field("range", default=None)
