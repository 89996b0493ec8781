# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UnreadFields


class AlertRequest(Model):
    """An alert: type, date start, date end and 2 more. Body of patch_alerting_alert.

    Required by the platform: type.
    """

    type: Literal["Mute", "Snooze", "Unread"] | str | None = field("type", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    date_end: datetime | None = field("dateEnd", default=None)
    unread: UnreadFields | None = field("unread", default=None)
    valid_request: bool | None = field("validRequest", default=None)
