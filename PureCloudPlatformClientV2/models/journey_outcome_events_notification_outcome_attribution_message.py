# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        JourneyOutcomeEventsNotificationAssociatedValue, JourneyOutcomeEventsNotificationOutcome,
        JourneyOutcomeEventsNotificationOutcomeTouchpoint, JourneyOutcomeEventsNotificationSegment,
    )


class JourneyOutcomeEventsNotificationOutcomeAttributionMessage(Model):
    outcome: JourneyOutcomeEventsNotificationOutcome | None = field("outcome", default=None)
    outcome_touchpoints: list[JourneyOutcomeEventsNotificationOutcomeTouchpoint] | None = field(
        "outcomeTouchpoints", default=None
    )
    segment_assignments: list[JourneyOutcomeEventsNotificationSegment] | None = field(
        "segmentAssignments", default=None
    )
    associated_value: JourneyOutcomeEventsNotificationAssociatedValue | None = field("associatedValue", default=None)
