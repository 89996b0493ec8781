# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .journey_web_events_notification_external_contact import JourneyWebEventsNotificationExternalContact
    from .journey_web_events_notification_outcome_achieved_message import JourneyWebEventsNotificationOutcomeAchievedMessage
    from .journey_web_events_notification_segment_assignment_message import JourneyWebEventsNotificationSegmentAssignmentMessage
    from .journey_web_events_notification_session import JourneyWebEventsNotificationSession
    from .journey_web_events_notification_web_action_message import JourneyWebEventsNotificationWebActionMessage
    from .journey_web_events_notification_web_message import JourneyWebEventsNotificationWebMessage


class JourneyWebEventsNotificationWebEventsNotification(Model):
    """JourneyWebEventsNotificationWebEventsNotification of the Platform API."""

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
