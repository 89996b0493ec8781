# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        JourneyOutcomeEventsNotificationExternalContact, JourneyOutcomeEventsNotificationOutcomeAchievedMessage,
        JourneyOutcomeEventsNotificationOutcomeAttributionMessage, JourneyOutcomeEventsNotificationSession,
    )


class JourneyOutcomeEventsNotificationOutcomeEventsNotification(Model):
    id: str | None = field("id", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    external_contact: JourneyOutcomeEventsNotificationExternalContact | None = field("externalContact", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    session: JourneyOutcomeEventsNotificationSession | None = field("session", default=None)
    event_type: Literal[
        "OutcomeAchievedEvent", "OutcomeAttributionEvent",
    ] | str | None = field("eventType", default=None)
    outcome_achieved_event: JourneyOutcomeEventsNotificationOutcomeAchievedMessage | None = field(
        "outcomeAchievedEvent", default=None
    )
    outcome_attribution_event_message: JourneyOutcomeEventsNotificationOutcomeAttributionMessage | None = field(
        "outcomeAttributionEventMessage", default=None
    )
