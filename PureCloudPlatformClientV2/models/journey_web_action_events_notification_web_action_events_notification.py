# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        JourneyWebActionEventsNotificationBlockedWebActionOfferMessage, JourneyWebActionEventsNotificationExternalContact,
        JourneyWebActionEventsNotificationSession, JourneyWebActionEventsNotificationWebActionMessage,
    )


class JourneyWebActionEventsNotificationWebActionEventsNotification(Model):
    id: str | None = field("id", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    external_contact: JourneyWebActionEventsNotificationExternalContact | None = field("externalContact", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    session: JourneyWebActionEventsNotificationSession | None = field("session", default=None)
    event_type: Literal["WebActionEvent", "BlockedWebActionOfferEvent"] | str | None = field("eventType", default=None)
    web_action_event: JourneyWebActionEventsNotificationWebActionMessage | None = field("webActionEvent", default=None)
    blocked_web_action_offer_event: JourneyWebActionEventsNotificationBlockedWebActionOfferMessage | None = field(
        "blockedWebActionOfferEvent", default=None
    )
