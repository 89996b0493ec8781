# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NumericRange


class JourneyAggregateQueryPredicate(Model):
    """One of the predicates of a journey aggregate query clause. In JourneyAggregateQueryClause and 1 more."""

    type: Literal["dimension", "property", "metric"] | str | None = field("type", default=None)
    dimension: Literal[
        "containsAllCondition", "containsAnyCondition", "endsWithCondition", "equalCondition", "journeyActionId",
        "journeyActionMapId", "journeyActionMapVersion", "journeyActionMediaType", "journeyActionTargetId",
        "journeyActionTemplateId", "journeyBlockingActionMapId", "journeyBlockingEmergencyScheduleGroupId",
        "journeyBlockingReason", "journeyBlockingScheduleGroupId", "journeyDeviceCategory", "journeyDeviceType",
        "journeyFrequencyCapReason", "journeyIpGeolocationCountry", "journeyOutcomeId", "journeySegmentId",
        "journeySegmentScope", "journeySessionId", "journeySessionSegmentId", "journeySessionType",
        "notContainsAllCondition", "notContainsAnyCondition", "notEqualCondition", "startsWithCondition",
        "touchpointActionMapId", "touchpointAgentId", "touchpointAttributionScope", "touchpointChannelMessageType",
        "touchpointChannelPlatform", "touchpointChannelType", "touchpointConversationId", "touchpointInteractionType",
        "touchpointQueueId", "touchpointRequestedRouting", "touchpointUsedRouting", "touchpointWrapupCode",
    ] | str | None = field("dimension", default=None)
    operator: Literal["matches", "exists", "notExists"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: NumericRange | None = field("range", default=None)
