# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AppEvent, EventSession, OutcomeAchievedEvent, SegmentAssignmentEvent, WebActionEvent, WebEvent


class Event(Model):
    """Part of EventListing.

    Required by the platform: id, correlation_id, session, event_type, created_date.
    """

    id: str | None = field("id", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    session: EventSession | None = field("session", default=None)
    event_type: str | None = field("eventType", default=None)
    outcome_achieved_event: OutcomeAchievedEvent | None = field("outcomeAchievedEvent", default=None)
    segment_assignment_event: SegmentAssignmentEvent | None = field("segmentAssignmentEvent", default=None)
    web_action_event: WebActionEvent | None = field("webActionEvent", default=None)
    web_event: WebEvent | None = field("webEvent", default=None)
    app_event: AppEvent | None = field("appEvent", default=None)
    created_date: datetime | None = field("createdDate", default=None)
