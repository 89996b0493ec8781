# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ChatBadgeTopicBadgeEntity(Model):
    """ChatBadgeTopicBadgeEntity of the Platform API."""

    jabber_id: str | None = field("jabberId", default=None)
