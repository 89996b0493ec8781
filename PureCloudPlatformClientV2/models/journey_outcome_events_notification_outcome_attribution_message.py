# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_outcome_events_notification_associated_value import JourneyOutcomeEventsNotificationAssociatedValue
    from .journey_outcome_events_notification_outcome import JourneyOutcomeEventsNotificationOutcome
    from .journey_outcome_events_notification_outcome_touchpoint import JourneyOutcomeEventsNotificationOutcomeTouchpoint
    from .journey_outcome_events_notification_segment import JourneyOutcomeEventsNotificationSegment


class JourneyOutcomeEventsNotificationOutcomeAttributionMessage(Model):
    """JourneyOutcomeEventsNotificationOutcomeAttributionMessage of the Platform API."""

    outcome: JourneyOutcomeEventsNotificationOutcome | None = field("outcome", default=None)
    outcome_touchpoints: list[JourneyOutcomeEventsNotificationOutcomeTouchpoint] | None = field(
        "outcomeTouchpoints", default=None
    )
    segment_assignments: list[JourneyOutcomeEventsNotificationSegment] | None = field(
        "segmentAssignments", default=None
    )
    associated_value: JourneyOutcomeEventsNotificationAssociatedValue | None = field("associatedValue", default=None)
