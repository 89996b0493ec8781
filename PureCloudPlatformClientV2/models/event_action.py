# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class EventAction(Model):
    """Part of WebActionEvent.

    Required by the platform: id, state, media_type, prompt, created_date.
    """

    id: str | None = field("id", default=None)
    state: Literal[
        "accepted", "rejected", "timedout", "errored", "ignored", "qualified", "offered", "started", "engaged",
        "qualifiedOutsideSchedule", "offeredOutsideSchedule", "abandoned", "completed", "frequencyCapReached",
    ] | str | None = field("state", default=None)
    media_type: Literal[
        "webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction",
    ] | str | None = field("mediaType", default=None)
    prompt: str | None = field("prompt", default=None)
    created_date: datetime | None = field("createdDate", default=None)
