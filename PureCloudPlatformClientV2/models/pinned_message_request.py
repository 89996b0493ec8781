# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class PinnedMessageRequest(Model):
    """PinnedMessageRequest of the Platform API.

    The platform requires: pinned_message_ids.
    """

    pinned_message_ids: list[str] | None = field("pinnedMessageIds", default=None)
