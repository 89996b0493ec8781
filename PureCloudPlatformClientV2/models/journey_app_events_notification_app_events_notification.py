# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        JourneyAppEventsNotificationAppMessage, JourneyAppEventsNotificationExternalContact,
        JourneyAppEventsNotificationOutcomeAchievedMessage, JourneyAppEventsNotificationSegmentAssignmentMessage,
        JourneyAppEventsNotificationSession, JourneyAppEventsNotificationWebActionMessage,
    )


class JourneyAppEventsNotificationAppEventsNotification(Model):
    id: str | None = field("id", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    external_contact: JourneyAppEventsNotificationExternalContact | None = field("externalContact", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    session: JourneyAppEventsNotificationSession | None = field("session", default=None)
    event_type: Literal[
        "AppEvent", "OutcomeAchievedEvent", "SegmentAssignmentEvent", "WebActionEvent",
    ] | str | None = field("eventType", default=None)
    app_event: JourneyAppEventsNotificationAppMessage | None = field("appEvent", default=None)
    outcome_achieved_event: JourneyAppEventsNotificationOutcomeAchievedMessage | None = field(
        "outcomeAchievedEvent", default=None
    )
    segment_assignment_event: JourneyAppEventsNotificationSegmentAssignmentMessage | None = field(
        "segmentAssignmentEvent", default=None
    )
    web_action_event: JourneyAppEventsNotificationWebActionMessage | None = field("webActionEvent", default=None)
