# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UnreadFields


class CommonAlertBulkUpdateRequest(Model):
    """A common alert bulk to change: type, alert ids, mute snooze and 1 more. Body of patch_alerting_alerts_bulk.

    Required by the platform: type, alert_ids.
    """

    type: Literal["Mute", "Snooze", "Unread"] | str | None = field("type", default=None)
    alert_ids: list[str] | None = field("alertIds", default=None)
    mute_snooze: MuteSnoozeFields | None = field("muteSnooze", default=None)
    unread: UnreadFields | None = field("unread", default=None)


class MuteSnoozeFields(Model):
    """Mute snooze of a common alert bulk. In CommonAlertBulkUpdateRequest.

    Required by the platform: date_start, date_end.
    """

    date_start: datetime | None = field("dateStart", default=None)
    date_end: datetime | None = field("dateEnd", default=None)
