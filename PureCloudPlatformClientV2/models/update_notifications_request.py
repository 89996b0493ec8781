# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmUserNotification


class UpdateNotificationsRequest(Model):
    """List of workforce management users. Body of post_workforcemanagement_notifications_update.

    Required by the platform: entities.
    """

    entities: list[WfmUserNotification] | None = field("entities", default=None)
