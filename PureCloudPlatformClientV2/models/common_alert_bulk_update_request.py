# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .mute_snooze_fields import MuteSnoozeFields
    from .unread_fields import UnreadFields


class CommonAlertBulkUpdateRequest(Model):
    """CommonAlertBulkUpdateRequest of the Platform API.

    The platform requires: type, alert_ids.
    """

    type: Literal["Mute", "Snooze", "Unread"] | str | None = field("type", default=None)
    alert_ids: list[str] | None = field("alertIds", default=None)
    mute_snooze: MuteSnoozeFields | None = field("muteSnooze", default=None)
    unread: UnreadFields | None = field("unread", default=None)
