# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import MuteSnoozeFields, UnreadFields


class CommonAlertBulkUpdateRequest(Model):
    """Taken by patch_alerting_alerts_bulk.

    Required by the platform: type, alert_ids.
    """

    type: Literal["Mute", "Snooze", "Unread"] | str | None = field("type", default=None)
    alert_ids: list[str] | None = field("alertIds", default=None)
    mute_snooze: MuteSnoozeFields | None = field("muteSnooze", default=None)
    unread: UnreadFields | None = field("unread", default=None)
