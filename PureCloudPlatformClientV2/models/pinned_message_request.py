# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class PinnedMessageRequest(Model):
    """Required by the platform: pinned_message_ids."""

    pinned_message_ids: list[str] | None = field("pinnedMessageIds", default=None)
