# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ChannelTopic


class ChannelTopicEntityListing(Model):
    """List of channel topics. Answer of get_notifications_channel_subscriptions and 2 more."""

    entities: list[ChannelTopic] | None = field("entities", default=None)
