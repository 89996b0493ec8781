# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class Channel(Model):
    """A channel: connect URI, expires and 1 more. Answer of post_notifications_channels."""

    connect_uri: str | None = field("connectUri", default=None)
    id: str | None = field("id", default=None)
    expires: datetime | None = field("expires", default=None)
