# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class UserDevice(Model):
    """A user device, kept at /api/v2/mobiledevices/{deviceId}. Answer of get_mobiledevice and 2 more; body of
    post_mobiledevices and 1 more.

    Required by the platform: device_token, notification_id, make, model, accept_notifications, type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    device_token: str | None = field("deviceToken", default=None)
    notification_id: str | None = field("notificationId", default=None)
    make: str | None = field("make", default=None)
    model: str | None = field("model", default=None)
    accept_notifications: bool | None = field("acceptNotifications", default=None)
    type: Literal["android", "ios"] | str | None = field("type", default=None)
    session_hash: str | None = field("sessionHash", default=None)
    self_uri: str | None = field("selfUri", default=None)
