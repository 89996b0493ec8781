# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .update_notification_response import UpdateNotificationResponse


class UpdateNotificationsResponse(Model):
    """UpdateNotificationsResponse of the Platform API."""

    entities: list[UpdateNotificationResponse] | None = field("entities", default=None)
