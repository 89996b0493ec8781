# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        JourneyWebEventsNotificationExternalContact, JourneyWebEventsNotificationOutcomeAchievedMessage,
        JourneyWebEventsNotificationSegmentAssignmentMessage, JourneyWebEventsNotificationSession,
        JourneyWebEventsNotificationWebActionMessage, JourneyWebEventsNotificationWebMessage,
    )


class JourneyWebEventsNotificationWebEventsNotification(Model):
    id: str | None = field("id", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    external_contact: JourneyWebEventsNotificationExternalContact | None = field("externalContact", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    session: JourneyWebEventsNotificationSession | None = field("session", default=None)
    event_type: Literal[
        "WebEvent", "WebActionEvent", "OutcomeAchievedEvent", "SegmentAssignmentEvent",
    ] | str | None = field("eventType", default=None)
    web_event: JourneyWebEventsNotificationWebMessage | None = field("webEvent", default=None)
    web_action_event: JourneyWebEventsNotificationWebActionMessage | None = field("webActionEvent", default=None)
    outcome_achieved_event: JourneyWebEventsNotificationOutcomeAchievedMessage | None = field(
        "outcomeAchievedEvent", default=None
    )
    segment_assignment_event: JourneyWebEventsNotificationSegmentAssignmentMessage | None = field(
        "segmentAssignmentEvent", default=None
    )
