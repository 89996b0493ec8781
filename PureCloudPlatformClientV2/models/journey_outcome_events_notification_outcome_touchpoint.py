# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .journey_outcome_events_notification_action_map import JourneyOutcomeEventsNotificationActionMap
    from .journey_outcome_events_notification_outcome_touchpoint_channel import JourneyOutcomeEventsNotificationOutcomeTouchpointChannel


class JourneyOutcomeEventsNotificationOutcomeTouchpoint(Model):
    """JourneyOutcomeEventsNotificationOutcomeTouchpoint of the Platform API."""

    id: str | None = field("id", default=None)
    channels: list[JourneyOutcomeEventsNotificationOutcomeTouchpointChannel] | None = field("channels", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    action_map: JourneyOutcomeEventsNotificationActionMap | None = field("actionMap", default=None)
