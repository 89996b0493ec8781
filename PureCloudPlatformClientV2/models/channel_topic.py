# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ChannelTopic(Model):
    """A channel topic: state, rejection reason and 2 more. Body of post_notifications_channel_subscriptions and 1 more.
    """

    id: str | None = field("id", default=None)
    state: Literal["Permitted", "Rejected"] | str | None = field("state", default=None)
    rejection_reason: str | None = field("rejectionReason", default=None)
    self_uri: str | None = field("selfUri", default=None)
