# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NumericRange


class SegmentDetailQueryPredicate(Model):
    """One of the predicates of a segment detail query clause. In SegmentDetailQueryClause and 1 more."""

    type: Literal["dimension", "property", "metric"] | str | None = field("type", default=None)
    dimension: Literal[
        "addressFrom", "addressTo", "agentAssistantId", "agentOwned", "ani", "authenticated", "bargedParticipantId",
        "callbackNumber", "callbackScheduledTime", "canonicalExternalContactId", "cleared", "coachedParticipantId",
        "conference", "deliveryStatus", "destinationAddress", "destinationConversationId", "detectedSpeechEnd",
        "detectedSpeechStart", "direction", "disconnectType", "dnis", "edgeId", "errorCode", "exitReason",
        "extendedDeliveryStatus", "externalContactId", "externalOrganizationId", "flaggedReason", "flowId", "flowName",
        "flowOutType", "flowOutcome", "flowOutcomeId", "flowOutcomeValue", "flowVersion", "groupId", "journeyActionId",
        "journeyActionMapId", "journeyCustomerId", "journeyCustomerIdType", "journeyCustomerSessionId", "mediaCount",
        "mediaType", "messageType", "monitoredParticipantId", "outboundCampaignId", "outboundContactId",
        "outboundContactListId", "participantName", "protocolCallId", "provider", "purpose", "queueId", "recording",
        "remote", "remoteNameDisplayable", "requestedLanguageId", "requestedRouting", "requestedRoutingSkillId",
        "scoredAgentId", "screenRecording", "scriptId", "segmentEnd", "segmentType", "sessionDnis", "sipResponseCode",
        "subject", "teamId", "transferTargetAddress", "transferTargetName", "transferType", "usedRouting", "userId",
        "wrapUpCode", "wrapUpNote",
    ] | str | None = field("dimension", default=None)
    property_type: Literal[
        "bool", "integer", "real", "date", "string", "uuid",
    ] | str | None = field("propertyType", default=None)
    pcProperty: str | None = field("property", default=None)
    metric: Literal["tSegmentDuration"] | str | None = field("metric", default=None)
    operator: Literal["matches", "exists", "notExists"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: NumericRange | None = field("range", default=None)
