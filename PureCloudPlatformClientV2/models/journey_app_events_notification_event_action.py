# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class JourneyAppEventsNotificationEventAction(Model):
    id: str | None = field("id", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    state: Literal[
        "accepted", "rejected", "timedout", "errored", "ignored", "qualified", "offered", "started", "engaged",
        "qualifiedOutsideSchedule", "offeredOutsideSchedule", "abandoned", "completed", "frequencyCapReached",
    ] | str | None = field("state", default=None)
    media_type: Literal[
        "webchat", "webMessagingOffer", "contentOffer", "architectFlow",
    ] | str | None = field("mediaType", default=None)
    prompt: str | None = field("prompt", default=None)
