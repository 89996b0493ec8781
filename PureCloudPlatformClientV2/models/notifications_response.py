# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmUserNotification


class NotificationsResponse(Model):
    """List of workforce management users. Answer of get_workforcemanagement_notifications."""

    entities: list[WfmUserNotification] | None = field("entities", default=None)
