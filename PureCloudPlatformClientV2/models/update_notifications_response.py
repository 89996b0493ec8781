# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UpdateNotificationResponse


class UpdateNotificationsResponse(Model):
    """Given by post_workforcemanagement_notifications_update."""

    entities: list[UpdateNotificationResponse] | None = field("entities", default=None)
