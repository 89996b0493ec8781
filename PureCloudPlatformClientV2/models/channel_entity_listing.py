# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Channel


class ChannelEntityListing(Model):
    """List of channels. Answer of get_notifications_channels."""

    entities: list[Channel] | None = field("entities", default=None)
