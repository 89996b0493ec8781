# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import JourneyOutcomeEventsNotificationActionMap, JourneyOutcomeEventsNotificationOutcomeTouchpointChannel


class JourneyOutcomeEventsNotificationOutcomeTouchpoint(Model):
    id: str | None = field("id", default=None)
    channels: list[JourneyOutcomeEventsNotificationOutcomeTouchpointChannel] | None = field("channels", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    action_map: JourneyOutcomeEventsNotificationActionMap | None = field("actionMap", default=None)
